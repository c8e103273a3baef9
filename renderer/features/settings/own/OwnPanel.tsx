import { OwnPostCard } from './OwnPostCard';
import { SecondFactorCard } from './SecondFactorCard';
import { SessionsCard } from './SessionsCard';

/** What belongs to the person who is signed in: the post, the second factor, the sessions. */
export function OwnPanel() {
  return (
    <>
      <OwnPostCard />
      <SecondFactorCard />
      <SessionsCard />
    </>
  );
}
