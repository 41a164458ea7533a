import type { Edition } from '#editions/edition.ts'
import { annexes } from './annexes.ts'
import { calendar } from './calendar.ts'
import { contacts } from './contacts.ts'
import { convention } from './convention/index.ts'
import { criteria } from './criteria.ts'
import { documents } from './documents.ts'
import { eligibility } from './eligibility.ts'
import { form } from './form/index.ts'
import { fundingParameters } from './funding.ts'
import { indicators } from './indicators.ts'
import { opinionQuestions } from './opinion-questions.ts'
import { regionalNotes, sectionsFor } from './sections/index.ts'
import { summary } from './summary.ts'
import { retention } from './retention.ts'
import { texts } from './texts.ts'

/** The call for projects of 2025, with its own dates. */
export const aap2025: Edition = {
  slug: 'aap-2025-facilitateurs',
  programme: 'CSI',
  year: 2025,
  title:
    'Appel à projets 2025 : facilitateurs de la clause sociale d’insertion et coordinateurs régionaux',
  shortTitle: 'Facilitateurs de la clause sociale 2025',
  summary,
  sections: sectionsFor(calendar),
  regionalNotes,
  calendar,
  funding: fundingParameters,
  form,
  documents,
  eligibility,
  criteria,
  opinionQuestions,
  indicators,
  contacts,
  annexes,
  retention,
  convention,
  texts,
  projection: {
    posts: 'postes',
    projectTitle: 'projet_intitule',
    territories: 'projet_departements',
    prefill: { nom: 'name', siret: 'siret', rna: 'rna', adresse_siege: 'address' },
    newStructure: 'premiere_candidature',
    blankZone: 'zone_blanche',
    // Where to pay is nobody's business before a convention.
    withheldFromOpinions: ['document:rib'],
    otherPostsFunding: {
      previous: 'financements_precedents',
      current: 'financements_courants',
      justification: 'financements_justification',
    },
  },
}
