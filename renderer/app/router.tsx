import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { EmptyState } from '../ui';
import { type Command, homeOf, isOpenTo, PLACES } from './commands';
import { useT } from './language';
import { ScreenBoundary } from './ScreenBoundary';
import { useSession } from './session';

const TodayScreen = lazy(() => import('../features/today/TodayScreen'));
const RegisterScreen = lazy(() => import('../features/register/RegisterScreen'));
const CasesScreen = lazy(() => import('../features/cases/CasesScreen'));
const CaseScreen = lazy(() => import('../features/cases/CaseScreen'));
const PrintCases = lazy(() => import('../features/cases/PrintCases'));
const CasePapersScreen = lazy(() => import('../features/papers/CasePapersScreen'));
const PersonsScreen = lazy(() => import('../features/persons/PersonsScreen'));
const PersonScreen = lazy(() => import('../features/persons/PersonScreen'));
const StatisticsScreen = lazy(() => import('../features/statistics/StatisticsScreen'));
const PrintQuarter = lazy(() => import('../features/statistics/PrintQuarter'));
const FormEditorScreen = lazy(() => import('../features/form-editor/FormEditorScreen'));
const CentreScreen = lazy(() => import('../features/centre/CentreScreen'));
const PrintMerged = lazy(() => import('../features/centre/PrintMerged'));
const ClosingScreen = lazy(() => import('../features/closing/ClosingScreen'));
const PrintAct = lazy(() => import('../features/retention/PrintAct'));
const PrintConsent = lazy(() => import('../features/rights/PrintConsent'));
const BalanceScreen = lazy(() => import('../features/balance/BalanceScreen'));
const ImportScreen = lazy(() => import('../features/imports/ImportScreen'));
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen'));

/** A screen for those whose it is; an address typed by hand says so to the others and asks the core for nothing. */
function Open({ place, screen: Screen }: { readonly place: Command; readonly screen: ComponentType }) {
  const t = useT();
  const { actor } = useSession();
  if (isOpenTo(actor, place)) return <Screen />;
  return (
    <EmptyState title={t('shell.notYours.title')} action={<a href="#/">{t('shell.toToday')}</a>}>
      {t('shell.notYours.text')}
    </EmptyState>
  );
}

/** The screens by address; each comes in its own file when first opened. */
export function Screens() {
  const t = useT();
  const { actor } = useSession();
  return (
    <ScreenBoundary>
      <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
        <Switch>
          <Route path="/">
            {isOpenTo(actor, PLACES.today) ? <TodayScreen /> : <Redirect to={homeOf(actor)} replace />}
          </Route>
          <Route path="/register">
            <Open place={PLACES.register} screen={RegisterScreen} />
          </Route>
          <Route path="/cases">
            <Open place={PLACES.cases} screen={CasesScreen} />
          </Route>
          <Route path="/cases/:id">
            <Open place={PLACES.cases} screen={CaseScreen} />
          </Route>
          <Route path="/cases/:id/papers">
            <Open place={PLACES.cases} screen={CasePapersScreen} />
          </Route>
          <Route path="/search/:query">
            <Open place={PLACES.cases} screen={CasesScreen} />
          </Route>
          <Route path="/persons">
            <Open place={PLACES.persons} screen={PersonsScreen} />
          </Route>
          <Route path="/persons/:id">
            <Open place={PLACES.persons} screen={PersonScreen} />
          </Route>
          <Route path="/print/cases">
            <Open place={PLACES.cases} screen={PrintCases} />
          </Route>
          <Route path="/search">
            <Redirect to="/cases" replace />
          </Route>
          <Route path="/statistics">
            <Open place={PLACES.statistics} screen={StatisticsScreen} />
          </Route>
          <Route path="/statistics/print">
            <Open place={PLACES.statistics} screen={PrintQuarter} />
          </Route>
          <Route path="/statistics/close">
            <Open place={PLACES.closing} screen={ClosingScreen} />
          </Route>
          <Route path="/statistics/form">
            <Open place={PLACES.formEditor} screen={FormEditorScreen} />
          </Route>
          <Route path="/centre">
            <Open place={PLACES.centre} screen={CentreScreen} />
          </Route>
          <Route path="/centre/print">
            <Open place={PLACES.centre} screen={PrintMerged} />
          </Route>
          <Route path="/retention/act/:id">
            <Open place={PLACES.retention} screen={PrintAct} />
          </Route>
          <Route path="/consent/:of/:id">
            <Open place={PLACES.cases} screen={PrintConsent} />
          </Route>
          <Route path="/balance">
            <Open place={PLACES.balance} screen={BalanceScreen} />
          </Route>
          <Route path="/import">
            <Open place={PLACES.import} screen={ImportScreen} />
          </Route>
          <Route path="/settings">
            <Open place={PLACES.settings} screen={SettingsScreen} />
          </Route>
          <Route>
            <EmptyState title={t('shell.notFound')} action={<a href="#/">{t('shell.toToday')}</a>} />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
}
