import type { Option } from '#forms/definition.ts'

/** R034–R040: the five missions expected, then the two that are wished for « si possible ». */
export const missionOptions: readonly Option[] = [
  {
    key: 'marches_etat',
    label: 'Marchés de l’État',
    help: 'Priorité aux ministères, services centraux et déconcentrés, plateformes régionales des achats, établissements publics et programmes de l’État ; diversité des secteurs et des considérations sociales.',
  },
  {
    key: 'renouvellement_urbain',
    label: 'Renouvellement urbain',
    help: 'Programmes que conduit l’Agence nationale pour la rénovation urbaine (ANRU).',
  },
  {
    key: 'acteurs_inclusifs',
    label: 'Mobilisation des acteurs inclusifs',
    help: 'Structures d’insertion par l’activité économique, entreprises adaptées, ESAT.',
  },
  {
    key: 'service_emploi',
    label: 'Mise en relation avec le service public de l’emploi',
    help: 'Pour obtenir le plus d’heures clausées possible.',
  },
  {
    key: 'parcours',
    label: 'Parcours de qualité',
    help: 'Avec les structures d’insertion du territoire et les acteurs de la formation professionnelle.',
  },
  {
    key: 'autres_acheteurs_publics',
    label: 'Autres acheteurs publics du territoire',
    help: 'Mission complémentaire, si possible.',
  },
  {
    key: 'acheteurs_prives',
    label: 'Acheteurs privés',
    help: 'Mission complémentaire, le cas échéant.',
  },
]
