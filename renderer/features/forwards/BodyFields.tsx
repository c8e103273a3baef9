import { Autocomplete, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { BODY_KINDS, type BodyKind } from '../../../shared/domain/forwards/forward-rules';
import { findBody, type ReceivingBody } from '../../../shared/domain/forwards/receiving-bodies';
import { useName, useT } from '../../app/language';

interface BodyFieldsProps {
  /** The office's list, offered by name. */
  readonly bodies: readonly ReceivingBody[];
  readonly kind: BodyKind;
  readonly name: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly onKind: (kind: BodyKind) => void;
  readonly onName: (name: string) => void;
}

/** Which body: its kind and its name; a name from the office's list brings its kind. */
export function BodyFields({ bodies, kind, name, description, error, onKind, onName }: BodyFieldsProps) {
  const t = useT();
  const sayName = useName();
  return (
    <>
      <NativeSelect
        label={t('forward.bodyKind')}
        data-autofocus
        value={kind}
        data={BODY_KINDS.map(one => ({ value: one, label: t(`code.bodyKind.${one}`) }))}
        onChange={event => onKind(BODY_KINDS.find(one => one === event.currentTarget.value) ?? 'other')}
      />
      <Autocomplete
        label={t('forward.body')}
        description={description}
        error={error}
        maxLength={300}
        data={[...new Set(bodies.map(one => sayName(one.name)))]}
        value={name}
        onChange={typed => {
          onName(typed);
          const chosen = findBody(bodies, typed);
          if (chosen) onKind(chosen.kind);
        }}
      />
    </>
  );
}
