import { useFormContext, useWatch } from 'react-hook-form';
import { type FieldNeeds, registrationFields } from '../../../shared/domain/appeals/registration-fields';
import type { Fields } from './fields';
import { useSurroundings } from './use-register-form';

/** Which fields there are now, by the rule that also refuses in the core. */
export function useNeeds(): FieldNeeds {
  const { requiredFields } = useSurroundings();
  const { control } = useFormContext<Fields>();
  const [channel, source, author, kind] = useWatch({
    control,
    name: ['channel', 'source', 'author', 'kind'],
  });
  return registrationFields({ channel, source, author, kind }, requiredFields);
}
