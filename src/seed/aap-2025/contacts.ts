import type { ServiceContact } from '#editions/edition.ts'

/**
 * One functional mailbox per service, never an agent's (R144), and a telephone number, which the receipt
 * must bear (CRPA, R. 112-11-1). Names under `.example` and numbers in 01 99 00, which the numbering plan
 * keeps for fiction, lead nowhere: DGEFP enters the true ones in the admin before publishing.
 */
const service = (region: string, name: string, departments: string): ServiceContact => ({
  region,
  service: name,
  email: `clause-sociale.${region}@services.example`,
  phone: `01\u00a099\u00a000\u00a000\u00a0${region}`,
  departments: departments.split(' '),
})

export const contacts: readonly ServiceContact[] = [
  service('84', 'DREETS Auvergne-Rhône-Alpes', '01 03 07 15 26 38 42 43 63 69 73 74'),
  service('27', 'DREETS Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90'),
  service('53', 'DREETS Bretagne', '22 29 35 56'),
  service('24', 'DREETS Centre-Val de Loire', '18 28 36 37 41 45'),
  service('94', 'DREETS Corse', '2A 2B'),
  service('44', 'DREETS Grand Est', '08 10 51 52 54 55 57 67 68 88'),
  service('01', 'DEETS Guadeloupe', '971'),
  service('03', 'DGCOPOP Guyane', '973'),
  service('32', 'DREETS Hauts-de-France', '02 59 60 62 80'),
  service('11', 'DRIEETS Île-de-France', '75 77 78 91 92 93 94 95'),
  service('04', 'DEETS La Réunion', '974'),
  service('02', 'DEETS Martinique', '972'),
  service('06', 'DEETS Mayotte', '976'),
  service('28', 'DREETS Normandie', '14 27 50 61 76'),
  service('75', 'DREETS Nouvelle-Aquitaine', '16 17 19 23 24 33 40 47 64 79 86 87'),
  service('76', 'DREETS Occitanie', '09 11 12 30 31 32 34 46 48 65 66 81 82'),
  service('52', 'DREETS Pays de la Loire', '44 49 53 72 85'),
  service('93', 'DREETS Provence-Alpes-Côte d’Azur', '04 05 06 13 83 84'),
]
