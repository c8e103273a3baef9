import { Button } from '@mantine/core';
import type { z } from 'zod';
import type { ServedOffice } from '../../../shared/contract/office';
import { useName, useT } from '../../app/language';
import { Card, ErrorAlert, PageTitle } from '../../ui';

interface ChooseOfficeProps {
  readonly offices: readonly z.infer<typeof ServedOffice>[];
  /** Code of the one that was chosen, while the sign-in goes on. */
  readonly chosen: string | null;
  readonly refusal: string | null;
  readonly onChoose: (code: string) => void;
  readonly onCancel: () => void;
}

/** One step between the password and the program for who serves several offices. */
export function ChooseOffice({ offices, chosen, refusal, onChoose, onCancel }: ChooseOfficeProps) {
  const t = useT();
  const sayName = useName();
  return (
    <div className="sign-in">
      <Card>
        <form noValidate onSubmit={event => event.preventDefault()}>
          <PageTitle title={t('offices.choose')} />
          <p className="note">{t('offices.choose.text')}</p>
          {refusal ? <ErrorAlert>{refusal}</ErrorAlert> : null}
          {offices.map(({ id, code, nameRu, nameKk }, at) => (
            <Button
              key={id}
              variant="default"
              justify="space-between"
              fullWidth
              className="office-choice"
              // Enter takes the first, Tab goes on.
              autoFocus={at === 0}
              loading={chosen === code}
              rightSection={<span className="note office-code">{code}</span>}
              onClick={() => onChoose(code)}
            >
              {sayName({ ru: nameRu, kk: nameKk })}
            </Button>
          ))}
          <Button variant="subtle" onClick={onCancel}>
            {t('settings.cancel')}
          </Button>
        </form>
      </Card>
    </div>
  );
}
