import { fictitiousSiret } from './fictitious-siret.ts'

/** A structure of the demonstration, whose name says what it is and where. */
export type DemoStructure = {
  /** How accounts name it. */
  key: string
  name: string
  siret: string
  rna?: string
  /** Four digits of the nomenclature of legal categories of Insee. */
  legalCategory: string
  kind: 'association' | 'collectivite'
  addressLine: string
  postalCode: string
  /** INSEE code. */
  commune: string
  communeName: string
  department: string
  region: string
  /** Calls that already financed it; none for a structure that applies for the first time. */
  formerCalls: readonly string[]
}

export const demoStructures: readonly DemoStructure[] = [
  {
    key: 'association-isere',
    name: 'Association Démonstration Isère',
    siret: fictitiousSiret(1),
    rna: 'W381900001',
    legalCategory: '9220',
    kind: 'association',
    addressLine: '1 place de la Démonstration',
    postalCode: '38000',
    commune: '38185',
    communeName: 'Grenoble',
    department: '38',
    region: '84',
    formerCalls: ['aap_2022', 'aap_2023', 'aap_2024'],
  },
  {
    key: 'metropole-rhone',
    name: 'Métropole Démonstration Rhône',
    siret: fictitiousSiret(2),
    legalCategory: '7344',
    kind: 'collectivite',
    addressLine: '2 place de la Démonstration',
    postalCode: '69100',
    commune: '69266',
    communeName: 'Villeurbanne',
    department: '69',
    region: '84',
    formerCalls: ['aap_2023'],
  },
  {
    key: 'nouvelle-rhone',
    name: 'Association Démonstration Nouvelle, Rhône',
    siret: fictitiousSiret(3),
    rna: 'W691900003',
    legalCategory: '9220',
    kind: 'association',
    addressLine: '3 place de la Démonstration',
    postalCode: '69200',
    commune: '69259',
    communeName: 'Vénissieux',
    department: '69',
    region: '84',
    formerCalls: [],
  },
]
