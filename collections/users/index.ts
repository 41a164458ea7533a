import type { CollectionConfig } from 'payload'

import { accountHooks } from '#accounts/hooks.ts'
import { payloadAccountEndpoints } from '#accounts/payload-endpoints.ts'
import { actorFrom, allowedBy, nobody } from '#access/request.ts'
import { enterAdministration, manageAccounts, readAccounts } from '#access/rules/accounts.ts'

import { DEFAULTS } from '../sealed.ts'
import { identity, memberships, stoodAside } from './fields.ts'

/** Without activity for this long, one signs in again. */
const IDLE_LIMIT_IN_SECONDS = 2 * 60 * 60

/** One account per person; what it may do is in its memberships. */
export const Users: CollectionConfig = {
  ...DEFAULTS,
  slug: 'users',
  labels: { singular: 'Compte', plural: 'Comptes' },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'name'],
    group: 'Annuaire',
    description:
      'À l’ouverture d’un compte, la personne reçoit un courriel pour choisir son mot de passe ; celui que vous saisissez n’est pas gardé.',
  },
  auth: {
    tokenExpiration: IDLE_LIMIT_IN_SECONDS,
    // Attempts are limited by account and address in our own endpoint: Payload's lock would let
    // a stranger shut an account by guessing at it.
    maxLoginAttempts: 0,
    // The confirmation mail goes through the outbox.
    verify: { generateEmailHTML: () => '' },
    useSessions: true,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => enterAdministration(actorFrom(req)) === true,
    read: allowedBy(readAccounts),
    create: allowedBy(manageAccounts),
    update: allowedBy(manageAccounts),
    delete: nobody,
    unlock: ({ req }) => manageAccounts(actorFrom(req)) === true,
    readVersions: nobody,
  },
  endpoints: payloadAccountEndpoints,
  hooks: accountHooks,
  fields: [...identity, memberships, stoodAside],
}
