/** What the matrix asks of the endpoints of structures and accounts. */
import { fictitiousSiret } from '#seed/fictitious-siret.ts'

import * as asking from './asking.ts'
import { everyone, get, only, post, whoIsSignedIn, type EndpointEntry } from './asking.ts'
import { PASSWORD, emailOf } from './world.ts'

export const structures: Record<string, EndpointEntry> = {
  'POST /structure': {
    does: 'records a structure whose SIRET is already there',
    request: () =>
      post('/api/structure', {
        siret: fictitiousSiret(7001),
        legalCategory: '9220',
        name: 'Une autre',
        addressLine: '1 rue de l’Essai',
        postalCode: '38000',
        communeName: 'Grenoble',
      }),
    answers: whoIsSignedIn('409 refus.siret_pris'),
  },
  'POST /structure/:id': {
    does: 'changes the record of Isère',
    request: (world) =>
      post(`/api/structure/${world.structures.isere}`, { name: 'Structure Isère' }),
    answers: only({
      '200': asking.REPRESENTATIVE,
      [asking.NOT_REPRESENTATIVE]: ['reader', 'editor'],
    }),
  },
  'POST /structure/:id/invitations': {
    does: 'invites a colleague to Isère',
    request: (world) =>
      post(`/api/structure/${world.structures.isere}/invitations`, {
        email: 'invite@droits.test',
        right: 'reader',
      }),
    answers: only({
      '201': asking.REPRESENTATIVE,
      [asking.NOT_REPRESENTATIVE]: ['reader', 'editor'],
    }),
  },
  'POST /structure/:id/invitations/:invitation/withdraw': {
    does: 'withdraws an invitation of Isère',
    request: async (world) =>
      post(
        `/api/structure/${world.structures.isere}/invitations/${await asking.newInvitation(world)}/withdraw`,
      ),
    answers: only({
      '200': asking.REPRESENTATIVE,
      [asking.NOT_REPRESENTATIVE]: ['reader', 'editor'],
    }),
  },
  'POST /structure/:id/members/:user': {
    does: 'confirms the editor of Isère in its right',
    request: (world) =>
      post(`/api/structure/${world.structures.isere}/members/${asking.readerOf(world)}`, {
        right: 'editor',
      }),
    answers: only({
      '200': asking.REPRESENTATIVE,
      [asking.NOT_REPRESENTATIVE]: ['reader', 'editor'],
    }),
  },
  'POST /invitations/accept': {
    does: 'accepts an invitation with a link that is not one',
    request: () => post('/api/invitations/accept', { token: 'x'.repeat(40) }),
    answers: everyone('410 refus.invitation_perimee'),
  },
}

export const accounts: Record<string, EndpointEntry> = {
  'POST /account/sign-in': {
    does: 'signs in with a wrong password',
    request: () =>
      post('/api/account/sign-in', { email: emailOf('editor'), password: 'un autre mot de passe' }),
    answers: everyone('401 refus.identifiants'),
  },
  'POST /account/register': {
    does: 'registers',
    request: (_, person) =>
      post('/api/account/register', {
        name: 'X',
        email: `nouveau.${person}@droits.test`,
        password: PASSWORD,
      }),
    answers: everyone('202'),
  },
  'POST /account/confirm': {
    does: 'confirms with a link that is not one',
    request: () => post('/api/account/confirm', { token: 'x'.repeat(40), password: PASSWORD }),
    answers: everyone('410 refus.lien_perime'),
  },
  'POST /account/confirm/send': {
    does: 'asks for the link again',
    request: () => post('/api/account/confirm/send', { email: 'personne@droits.test' }),
    answers: everyone('202'),
  },
  'POST /account/password/forgot': {
    does: 'asks for a new password',
    request: () => post('/api/account/password/forgot', { email: 'personne@droits.test' }),
    answers: everyone('202'),
  },
  'POST /account/password/reset': {
    does: 'chooses a password with a link that is not one',
    request: () =>
      post('/api/account/password/reset', { token: 'x'.repeat(40), password: PASSWORD }),
    answers: everyone('410 refus.lien_perime'),
  },
  'POST /account/profile': {
    does: 'changes one’s own name',
    request: (_, person) => post('/api/account/profile', { name: `Compte ${person}` }),
    answers: whoIsSignedIn('200'),
  },
}

/** Payload's own endpoints of accounts, answered by ours. */
export const administration: Record<string, EndpointEntry> = {
  'GET /users/me': {
    does: 'says who one is; nobody is nobody',
    request: () => get('/api/users/me'),
    answers: everyone('200'),
  },
  'POST /users/login': {
    does: 'signs in with a wrong password',
    request: () =>
      post('/api/users/login', { email: emailOf('editor'), password: 'un autre mot de passe' }),
    answers: everyone('401 refus.identifiants'),
  },
  'POST /users/forgot-password': {
    does: 'asks for a new password',
    request: () => post('/api/users/forgot-password', { email: 'personne@droits.test' }),
    answers: everyone('200'),
  },
  'POST /users/reset-password': {
    does: 'is closed: our own serves',
    request: () => post('/api/users/reset-password', { token: 'x', password: PASSWORD }),
    answers: everyone('410 refus.lien_perime'),
  },
  'POST /users/verify/:id': {
    does: 'is closed: our own serves',
    request: () => post('/api/users/verify/abc'),
    answers: everyone('410 refus.lien_perime'),
  },
  'POST /users/first-register': {
    does: 'is closed: the operator opens the first account',
    request: () =>
      post('/api/users/first-register', { email: 'x@droits.test', password: PASSWORD }),
    answers: everyone('403 refus.premier_compte'),
  },
}

/** Asked last, in this order: they end the session. */
export const sessions: Record<string, EndpointEntry> = {
  'POST /account/refresh': {
    does: 'keeps one’s session',
    request: () => post('/api/account/refresh'),
    answers: whoIsSignedIn('200'),
  },
  'POST /users/refresh-token': {
    does: 'keeps one’s session',
    request: () => post('/api/users/refresh-token'),
    answers: whoIsSignedIn('200'),
  },
  'POST /account/sign-out-everywhere': {
    does: 'ends all of one’s sessions',
    request: () => post('/api/account/sign-out-everywhere'),
    answers: whoIsSignedIn('200'),
  },
  'POST /account/sign-out': {
    does: 'ends one’s session',
    request: () => post('/api/account/sign-out'),
    answers: everyone('200'),
  },
  'POST /users/logout': {
    does: 'ends one’s session',
    request: () => post('/api/users/logout'),
    answers: everyone('200'),
  },
}
