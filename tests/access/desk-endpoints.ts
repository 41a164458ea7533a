/** What the matrix asks of the endpoints of the desk. */
import { CONNECTION, NOT_SIGNED_IN, post, ROLE, type EndpointEntry } from './asking.ts'
import { signedIn, type PersonKey } from './people.ts'

const DESKS: readonly PersonKey[] = ['instructor', 'elsewhere', 'manager', 'dgefp']
const ON_A_DESK = {
  [ROLE]: signedIn.filter((key) => !DESKS.includes(key)),
  [CONNECTION]: NOT_SIGNED_IN,
}

const SAVED = 'of the instructor of 84'

export const desk: Record<string, EndpointEntry> = {
  'POST /saved-filters/save': {
    does: 'keeps filters under a name',
    request: () => post('/api/saved-filters/save', { name: 'À vérifier', query: 'etat=submitted' }),
    answers: { '200': DESKS, ...ON_A_DESK },
  },
  'POST /saved-filters/:id/rename': {
    does: 'renames a filter that the instructor of 84 keeps',
    request: ({ rows }) =>
      post(`/api/saved-filters/${rows['saved-filters']?.[SAVED]}/rename`, { name: 'Mes dossiers' }),
    answers: {
      '200': ['instructor'],
      '404 refus.introuvable': ['elsewhere', 'manager', 'dgefp'],
      ...ON_A_DESK,
    },
  },
  'POST /saved-filters/:id/remove': {
    does: 'removes a filter that the instructor of 84 keeps',
    request: ({ rows }) => post(`/api/saved-filters/${rows['saved-filters']?.[SAVED]}/remove`),
    answers: {
      '200': ['instructor'],
      '404 refus.introuvable': ['elsewhere', 'manager', 'dgefp'],
      ...ON_A_DESK,
    },
  },
}
