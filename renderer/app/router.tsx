import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { EmptyState } from '../ui';
import { useT } from './language';
import { ScreenBoundary } from './ScreenBoundary';

const TodayScreen = lazy(() => import('../features/today/TodayScreen'));
const RegisterScreen = lazy(() => import('../features/register/RegisterScreen'));
const CasesScreen = lazy(() => import('../features/cases/CasesScreen'));
const CaseScreen = lazy(() => import('../features/cases/CaseScreen'));
const StatisticsScreen = lazy(() => import('../features/statistics/StatisticsScreen'));
const PrintQuarter = lazy(() => import('../features/statistics/PrintQuarter'));
const ImportScreen = lazy(() => import('../features/imports/ImportScreen'));
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen'));

/** The screens by address; each comes in its own file when first opened. */
export function Screens() {
  const t = useT();
  return (
    <ScreenBoundary>
      <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
        <Switch>
          <Route path="/" component={TodayScreen} />
          <Route path="/register" component={RegisterScreen} />
          <Route path="/cases" component={CasesScreen} />
          <Route path="/cases/:id" component={CaseScreen} />
          <Route path="/search/:query" component={CasesScreen} />
          <Route path="/search">
            <Redirect to="/cases" replace />
          </Route>
          <Route path="/statistics" component={StatisticsScreen} />
          <Route path="/statistics/print" component={PrintQuarter} />
          <Route path="/import" component={ImportScreen} />
          <Route path="/settings" component={SettingsScreen} />
          <Route>
            <EmptyState title={t('shell.notFound')} action={<a href="#/">{t('shell.toToday')}</a>} />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
}
