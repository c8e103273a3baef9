import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { AssignChosen } from './AssignChosen';
import { CampaignChosen } from './CampaignChosen';
import type { Item } from './case-types';
import { ExportChosen } from './ExportChosen';
import type { Chosen } from './use-chosen';

export type ChosenAction = 'assign' | 'campaign' | 'export';

export interface ChosenDialogProps {
  readonly items: readonly Item[];
  readonly chosen: Chosen;
  readonly onClose: () => void;
}

const DIALOGS = { assign: AssignChosen, campaign: CampaignChosen, export: ExportChosen } as const;

interface ChosenDialogsProps extends ChosenDialogProps {
  readonly action: ChosenAction | null;
}

/** The dialog of an action on the chosen rows. */
export function ChosenDialogs({ action, ...props }: ChosenDialogsProps) {
  const t = useT();
  const Dialog = action === null ? null : DIALOGS[action];
  return (
    <Window
      opened={action !== null}
      onClose={props.onClose}
      title={action ? t(`cases.chosen.${action}`) : ''}
    >
      {Dialog ? <Dialog {...props} /> : null}
    </Window>
  );
}
