import { Card } from '../../ui';
import { AskCode } from '../second-factor/AskCode';
import { ChooseOffice } from './ChooseOffice';
import { OwnPassword } from './OwnPassword';
import type { useSignIn } from './use-sign-in';

interface SignInStepsProps {
  readonly signIn: ReturnType<typeof useSignIn>;
  readonly password: string;
  readonly onCancel: () => void;
}

/** What stands between a right password and the program; nothing where the core asks for nothing more. */
export function SignInSteps({ signIn, password, onCancel }: SignInStepsProps) {
  const { factor, busy, refusal } = signIn;
  if (signIn.asksCode || factor)
    return (
      <div className={factor ? 'sign-in sign-in-wide' : 'sign-in'}>
        <Card>
          <AskCode
            factor={factor}
            busy={busy}
            refusal={refusal}
            onCode={signIn.giveCode}
            onCancel={onCancel}
          />
        </Card>
      </div>
    );
  if (signIn.mustChange)
    return (
      <div className="sign-in">
        <Card>
          <OwnPassword
            given={password}
            busy={busy}
            refusal={refusal}
            onChoose={signIn.choosePassword}
            onCancel={onCancel}
          />
        </Card>
      </div>
    );
  if (signIn.served)
    return (
      <ChooseOffice
        offices={signIn.served}
        chosen={busy ? signIn.chosen : null}
        refusal={refusal}
        onChoose={signIn.chooseOffice}
        onCancel={onCancel}
      />
    );
  return null;
}
