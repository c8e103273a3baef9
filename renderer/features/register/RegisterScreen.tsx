import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { ErrorAlert, KeyHint, PageTitle } from '../../ui';
import { AppealCard } from './AppealCard';
import { ApplicantCard } from './ApplicantCard';
import { DetailsCard } from './DetailsCard';
import { HowItCame } from './HowItCame';
import { SimilarCard } from './LikenessCards';
import { RegisteredPanel } from './RegisteredPanel';
import { RouteCard } from './RouteCard';
import { TermCard } from './TermCard';
import { useRegisterForm } from './use-register-form';
import './register.css';

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('register.clear')}
      </Button>
    );
  }
  return (
    <>
      <span role="alert">{t('register.clear.sure')}</span>
      <Button
        variant="default"
        onClick={() => {
          setAsking(false);
          onClear();
        }}
      >
        {t('register.clear.yes')}
      </Button>
      <Button variant="default" autoFocus onClick={() => setAsking(false)}>
        {t('register.clear.no')}
      </Button>
    </>
  );
}

/** Registering an appeal: all on one screen, the executor and the term shown before it is done. */
export default function RegisterScreen() {
  const t = useT();
  const sayError = useErrorText();
  const { form, registering, submit, startAfresh, refusals } = useRegisterForm();
  const [round, setRound] = useState(0);
  const screen = useRef<HTMLDivElement>(null);
  const wrongCount = Object.keys(form.formState.errors).length;

  useEffect(() => {
    if (refusals > 0) screen.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new form begins at the surname
  useEffect(() => {
    screen.current?.querySelector<HTMLElement>('[data-first-field]')?.focus();
  }, [round]);

  // On the window: the key works wherever the focus has strayed, but not under an open dialog.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (!screen.current || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      void submit();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [submit]);

  function next(): void {
    startAfresh();
    setRound(n => n + 1);
  }

  if (registering.data) {
    return (
      <>
        <PageTitle title={t('register.title')} />
        <RegisteredPanel registered={registering.data} onNext={next} />
      </>
    );
  }
  return (
    <FormProvider {...form}>
      <PageTitle title={t('register.title')} note={t('register.draft')} />
      <div className="register" ref={screen} key={round}>
        <div className="register-scroll">
          <div className="register-main">
            <HowItCame />
            <ApplicantCard />
            <AppealCard />
          </div>
          <div className="register-side">
            <SimilarCard />
            <RouteCard />
            <TermCard />
            <DetailsCard />
          </div>
        </div>
        <div className="register-foot">
          <Button
            loading={registering.isPending}
            aria-keyshortcuts="Control+Enter"
            onClick={() => void submit()}
          >
            <span className="register-submit">
              {t('register.submit')} <KeyHint keys="Ctrl Enter" />
            </span>
          </Button>
          <ClearButton onClear={next} />
          <div className="register-refusal">
            {registering.error ? (
              <ErrorAlert>{sayError(registering.error)}</ErrorAlert>
            ) : wrongCount > 0 ? (
              <span role="alert">{t('register.invalid.count', { count: wrongCount })}</span>
            ) : null}
          </div>
        </div>
      </div>
    </FormProvider>
  );
}
