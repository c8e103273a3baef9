import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import { useSearchParams } from 'wouter';
import { CHANNELS } from '../../../shared/domain/codes';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, formatTime, KeyHint, PageTitle } from '../../ui';
import { AppealCard } from './AppealCard';
import { ApplicantCard } from './ApplicantCard';
import { DetailsCard } from './DetailsCard';
import { DraftBar } from './DraftBar';
import type { Kept } from './draft-keeper';
import { FilesCard } from './FilesCard';
import { FoldsProvider, useFolds } from './Folds';
import { HowItCame } from './HowItCame';
import { KnownCard, SimilarCard } from './LikenessCards';
import { RegisteredPanel } from './RegisteredPanel';
import { RouteCard } from './RouteCard';
import { TermCard } from './TermCard';
import { useDeskKeys } from './use-desk-keys';
import { useFirstDraft } from './use-drafts';
import { useRegisterForm, useSurroundings, usualFields } from './use-register-form';
import './register.css';

/** Registering an appeal: all on one screen, the executor and the term shown before it is done. */
export default function RegisterScreen() {
  const t = useT();
  const { actor } = useSession();
  const around = useSurroundings();
  const empty = useMemo(() => usualFields(actor.id, around), [actor.id, around]);
  const first = useFirstDraft(actor.id, empty);
  if (!first) {
    return (
      <>
        <PageTitle title={t('register.title')} />
        <p className="note">{t('shell.loading')}</p>
      </>
    );
  }
  return <Desk key={actor.id} first={first} />;
}

function Desk({ first }: { readonly first: Kept }) {
  const t = useT();
  const sayError = useErrorText();
  const desk = useRegisterForm(first);
  const { form, registering, drafts, submit, refusals } = desk;
  const [round, setRound] = useState(0);
  const screen = useRef<HTMLDivElement>(null);
  const wrongCount = Object.keys(form.formState.errors).length;
  const [oral, lost] = useWatch({ control: form.control, name: ['oral', 'onTheWay'] });

  const folds = useFolds();
  const seeksWrong = useRef(false);
  useEffect(() => {
    if (!seeksWrong.current) return;
    seeksWrong.current = false;
    screen.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wrong is looked for once a refusal, with all parts open
  useEffect(() => {
    if (refusals === 0) return;
    seeksWrong.current = true;
    folds.unfold();
  }, [refusals]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new form begins at the surname
  useEffect(() => {
    const first = screen.current?.querySelectorAll<HTMLElement>('[data-first-field], [data-go="asks"]');
    [...(first ?? [])].find(field => !field.closest('[hidden]'))?.focus();
  }, [round]);

  const begin = (turn: Promise<void>) =>
    void turn.then(() => {
      registering.reset();
      desk.unfold();
      folds.refold();
      setRound(n => n + 1);
    });
  useDeskKeys(screen, {
    fold: folds.toggle,
    unfold: folds.unfold,
    submit: () => void submit(),
    channel: desk.chooseChannel,
    oral: desk.toggleOral,
    more: desk.toggleMore,
    putAside: () => begin(drafts.putAside()),
    bringBack: () => drafts.discarded && begin(drafts.bringBack(drafts.discarded)),
  });

  // The palette names the channel in the address.
  const [params, setParams] = useSearchParams();
  const named = CHANNELS.find(code => code === params.get('channel'));
  const { chooseChannel } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address is followed once
  useEffect(() => {
    if (!named) return;
    chooseChannel(named);
    setParams({}, { replace: true });
  }, [named]);

  if (registering.data) {
    return (
      <>
        <PageTitle title={t('register.title')} />
        <RegisteredPanel registered={registering.data} onNext={() => begin(Promise.resolve())} />
      </>
    );
  }
  return (
    <FormProvider {...form}>
      <PageTitle
        title={t('register.title')}
        note={
          drafts.savedAt
            ? t('register.draft.saved', { time: formatTime(drafts.savedAt) })
            : t('register.draft')
        }
      />
      <div className="register" ref={screen} key={round} data-draft={drafts.waiting ? 'waiting' : 'kept'}>
        <DraftBar
          others={drafts.others}
          discarded={drafts.discarded}
          onOpen={draft => begin(drafts.open(draft))}
          onBringBack={draft => begin(drafts.bringBack(draft))}
        />
        <FoldsProvider value={folds}>
          <div className="register-scroll">
            <div className="register-main">
              <HowItCame onChannel={desk.chooseChannel} />
              <ApplicantCard more={desk.more} onMore={desk.toggleMore} />
              <AppealCard more={desk.more} />
              <FilesCard elsewhere={drafts.elsewhere} onSending={desk.onSending} />
            </div>
            <div className="register-side">
              <KnownCard />
              <SimilarCard />
              <RouteCard />
              <TermCard />
              <DetailsCard />
            </div>
          </div>
        </FoldsProvider>
        <div className="register-foot">
          <Button
            loading={registering.isPending || desk.queued}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void submit()}
          >
            <span className="register-submit">
              {t(oral ? 'register.submit.oral' : 'register.submit')} <KeyHint keys="Ctrl Enter" />
            </span>
          </Button>
          <Button variant="default" aria-keyshortcuts="Alt+J" onClick={() => begin(drafts.putAside())}>
            {t('register.putAside')}
          </Button>
          <Button variant="default" onClick={() => begin(drafts.discard())}>
            {t('register.clear')}
          </Button>
          <div className="register-refusal">
            {registering.error ? (
              <ErrorAlert>{sayError(registering.error)}</ErrorAlert>
            ) : desk.sending ? (
              <span role="status">{t(desk.queued ? 'register.filesQueued' : 'register.filesOnTheWay')}</span>
            ) : wrongCount > 0 ? (
              <span role="alert">{t('register.invalid.count', { count: wrongCount })}</span>
            ) : lost.length > 0 ? (
              // The card that says what to do may lie below the edge of the screen.
              <span>{t('register.filesLost', { names: lost.join(', ') })}</span>
            ) : null}
          </div>
        </div>
      </div>
    </FormProvider>
  );
}
