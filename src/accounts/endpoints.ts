import type { Endpoint } from 'payload'

import { inviteEndpoint, withdrawInvitationEndpoint } from './invitations/send.ts'
import { forgotPasswordEndpoint, resetPasswordEndpoint } from './passwords-endpoints.ts'
import { profileEndpoint } from './profile.ts'
import { confirmAgainEndpoint, confirmEndpoint, registerEndpoint } from './registration.ts'
import {
  refreshEndpoint,
  signInEndpoint,
  signOutEndpoint,
  signOutEverywhereEndpoint,
} from './sign-in.ts'
import { changeStructureEndpoint, createStructureEndpoint } from './structures/endpoints.ts'
import { memberEndpoint } from './structures/members-endpoint.ts'

/** Accounts, sessions, structures and their members; accepting an invitation stands on its collection. */
export const accountEndpoints: Endpoint[] = [
  signInEndpoint,
  signOutEndpoint,
  signOutEverywhereEndpoint,
  refreshEndpoint,
  registerEndpoint,
  confirmEndpoint,
  confirmAgainEndpoint,
  forgotPasswordEndpoint,
  resetPasswordEndpoint,
  profileEndpoint,
  createStructureEndpoint,
  changeStructureEndpoint,
  inviteEndpoint,
  withdrawInvitationEndpoint,
  memberEndpoint,
]
