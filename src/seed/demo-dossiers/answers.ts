/** What an invented association answers: a whole candidature, whose money balances whatever its size. */
import type { Answers, Rows } from '#forms/answers.ts'

import { fundingParameters } from '../aap-2025/funding.ts'
import type { DemoStructure } from '../structures.ts'
import {
  amounts,
  everyCommitment,
  ordinaryAccounts,
  ordinaryStructure,
  subsidy,
} from './ordinary-answers.ts'
import { projectOf, type Request } from './project.ts'
import { rowsOf } from './rows.ts'

const COST_OF_A_FULL_TIME_POST = 4_400_000

/** Cost of the posts, what this call pays of it and what others bring, in cents. */
const moneyOf = (etp: number) => {
  const { rateCeiling, capPerFullTimePost } = fundingParameters
  const cost = (COST_OF_A_FULL_TIME_POST * etp) / 100
  const asked = Math.floor(
    Math.min((cost * rateCeiling) / 10_000, (capPerFullTimePost * etp) / 100),
  )
  return { cost, asked, others: cost - asked }
}

const identityOf = (structure: DemoStructure): Answers => ({
  premiere_candidature: structure.formerCalls.length === 0,
  ...(structure.formerCalls.length > 0 ? { appels_precedents: [...structure.formerCalls] } : {}),
  nom: structure.name,
  siret: structure.siret,
  rna: structure.rna ?? '',
  adresse_siege: {
    lines: [structure.addressLine],
    postalCode: structure.postalCode,
    commune: structure.commune,
    communeName: structure.communeName,
  },
  correspondance_differente: false,
  representant_nom: 'Démonstration',
  representant_prenom: 'Présidence',
  ...ordinaryStructure,
})

const FULL_TIME = 100

/** Posts of one person each. */
const postsOf = (structure: DemoStructure, { etp, post }: Request): Rows[string]['cells'][] =>
  Array.from({ length: Math.ceil(etp / FULL_TIME) }, (_, rank) => {
    const own = Math.min(FULL_TIME, etp - rank * FULL_TIME)
    const { cost, asked } = moneyOf(own)
    return {
      intitule: `${post}, ${rank + 1}`,
      fonction: 'facilitateur',
      etp: own,
      cout: cost,
      duree: 12,
      montant_demande: asked,
      autres_etat: 0,
      ...(structure.formerCalls.length > 0
        ? { origine: 'aap_termine', appels_anterieurs: ['aap_2023'] }
        : { origine: 'creation' }),
    }
  })

const moneyAnswers = (structure: DemoStructure, request: Request): Answers => {
  const { etp, year } = request
  const { cost, asked, others } = moneyOf(etp)
  const wages = Math.round(cost * 0.7)
  return {
    postes: rowsOf(...postsOf(structure, request)),
    cout_calcul: 'Salaire brut et cotisations patronales.',
    postes_unicite: true,
    fse_mobilise: false,
    exercice_debut: `${year}-01-01`,
    exercice_fin: `${year}-12-31`,
    budget_structure: {
      ...amounts({
        'charges-641': 50_000_000,
        'charges-601': 5_000_000,
        'products-70': 30_000_000,
      }),
      ...subsidy(1, 'region', 'Conseil régional', 25_000_000),
    },
    projet_exercice: String(year),
    budget_projet: {
      ...amounts({ 'charges-641': wages, 'charges-645': cost - wages }),
      ...subsidy(1, 'present_appel', 'Présent appel à projets', asked),
      ...subsidy(2, 'departement', 'Conseil départemental', others),
    },
    ...ordinaryAccounts,
  }
}

const commitmentsOf = ({ communeName }: DemoStructure): Answers => ({
  ...everyCommitment,
  fait_a: communeName,
})

export type { Request } from './project.ts'

/** A candidature that can be filed as it stands. */
export const candidatureOf = (structure: DemoStructure, request: Request): Answers => ({
  ...identityOf(structure),
  ...projectOf(structure, request),
  ...moneyAnswers(structure, request),
  ...commitmentsOf(structure),
})
