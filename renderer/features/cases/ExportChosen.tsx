import { api } from '../../api/client';
import { useT } from '../../app/language';
import type { ChosenDialogProps } from './ChosenDialogs';
import { SaveCases } from './SaveCases';

/** Writes the chosen cases to a file. */
export function ExportChosen({ items, onClose }: ChosenDialogProps) {
  const t = useT();
  const ids = items.map(item => item.id);
  return (
    <SaveCases
      what={t('cases.chosen.count', { count: ids.length })}
      make={wish => api.lists.exportCases({ ids, ...wish })}
      onClose={onClose}
    />
  );
}
