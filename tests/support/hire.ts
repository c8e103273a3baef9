import type { Role } from '../../shared/domain/codes';

type Invite = { login: string; name: string; roles: Role[]; executorId: string | null };

/** Who invites: a client of the core or of a server. */
interface Inviter {
  readonly invitations: {
    invite(input: Invite): Promise<{ id: string; code: string }>;
    accept(input: {
      login: string;
      code: string;
      newPassword?: string;
      ownPassword?: string;
    }): Promise<unknown>;
  };
}

/** A member of staff who was invited and has chosen a password, as everybody comes to one. */
export async function hire(
  head: Inviter,
  { password, ...person }: Invite & { password: string },
): Promise<{ id: string }> {
  const { id, code } = await head.invitations.invite(person);
  await head.invitations.accept({ login: person.login, code, newPassword: password });
  return { id };
}

/** Somebody who has a password in another office of the base comes to this one as well, with the same. */
export async function takeOn(
  head: Inviter,
  { password, ...person }: Invite & { password: string },
): Promise<{ id: string }> {
  const { id, code } = await head.invitations.invite(person);
  await head.invitations.accept({ login: person.login, code, ownPassword: password });
  return { id };
}
