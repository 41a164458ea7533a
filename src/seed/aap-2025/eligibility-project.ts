import type { EligibilityQuestion } from '#editions/edition.ts'
import { call } from './sources.ts'

const mission: EligibilityQuestion = {
  key: 'mission',
  question: 'Le poste accompagnera-t-il d’abord les marchés de l’État ?',
  help: 'Ministères, services déconcentrés, plateformes régionales des achats, établissements publics de l’État et programmes tels que le renouvellement urbain.',
  answers: [
    {
      key: 'etat',
      label: 'Oui',
      verdict: 'eligible',
      explanation:
        'C’est la priorité de l’appel à projets. Votre dossier dira comment vous l’assurez, et sur quelles autres missions vous vous positionnez.',
      source: call('B.2-1'),
    },
    {
      key: 'autre_mission',
      label: 'Pas en priorité, mais il portera une autre des missions attendues',
      verdict: 'toCheck',
      explanation:
        'Le renouvellement urbain, les acteurs inclusifs, la relation avec le service public de l’emploi et les parcours de qualité sont aussi attendus. Le dossier doit tout de même expliquer la place donnée aux marchés de l’État : c’est un critère d’appréciation.',
      source: call('B.2-1'),
    },
    {
      key: 'aucune',
      label: 'Non, il ne portera aucune des missions attendues',
      verdict: 'ineligible',
      explanation:
        'L’appel à projets finance des postes de facilitateurs et de coordinateurs dont les missions sont décrites à l’annexe 1 : un poste d’une autre nature n’en relève pas.',
      source: call('B.2-1 et annexe 1'),
    },
  ],
}

const cofinancing: EligibilityQuestion = {
  key: 'cofinancement',
  question: 'Pouvez-vous réunir au moins 30 % du coût du poste auprès d’autres financeurs ?',
  help: 'Collectivités, FSE+, fondations, fonds propres… L’appel à projets paie 70 % du coût au plus, dans la limite de 29 473 € par ETP sur un an.',
  answers: [
    {
      key: 'oui',
      label: 'Oui',
      verdict: 'eligible',
      explanation: 'Vous nommerez chaque cofinanceur dans le budget du projet, avec son montant.',
      source: call('B.2-3'),
    },
    {
      key: 'recherche',
      label: 'Nous les cherchons encore',
      verdict: 'toCheck',
      explanation:
        'Un cofinancement sollicité peut figurer au budget, à condition de le présenter comme tel. Le FSE+ peut apporter ce complément : voyez les lignes de partage de votre région.',
      source: call('B.2-3'),
    },
    {
      key: 'non',
      label: 'Non',
      verdict: 'ineligible',
      explanation:
        'La part de cet appel à projets ne dépasse jamais 70 % du coût du poste : sans autre ressource, le budget ne peut pas être équilibré.',
      source: call('B.2-3'),
    },
  ],
}

const post: EligibilityQuestion = {
  key: 'poste',
  question: 'Le poste est-il déjà financé par ailleurs ?',
  answers: [
    {
      key: 'aap_termine',
      label: 'Il l’était par un appel à projets de 2022, 2023 ou 2024, arrivé à son terme',
      verdict: 'eligible',
      explanation:
        'C’est l’objet même de l’appel à projets : consolider ces postes. Les structures financées ces années-là sont prioritaires.',
      source: call('B.2-1 et B.2-3'),
    },
    {
      key: 'nouveau',
      label: 'Non, c’est un nouveau poste',
      verdict: 'toCheck',
      explanation:
        'Un nouveau poste doit répondre à un besoin que le territoire ne couvre pas : zone blanche, services de l’État non accompagnés, grand projet. Si votre structure candidate pour la première fois, le comité technique national examine son dossier.',
      source: call('B.1 et C.1'),
    },
    {
      key: 'existant',
      label: 'Oui, et nous cherchons à renforcer son financement',
      verdict: 'ineligible',
      explanation:
        'L’appel à projets ne renforce pas le financement de postes existants, et la structure s’engage à ne pas réduire ce que reçoivent ses autres postes.',
      source: call('B.2-3'),
    },
  ],
}

export const projectQuestions: readonly EligibilityQuestion[] = [mission, cofinancing, post]
