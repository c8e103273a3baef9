import { config } from 'zod/v4/core';

// The page's security policy forbids eval; without this zod tries it once and the attempt is reported.
config({ jitless: true });
