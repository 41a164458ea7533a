import type { EligibilityQuestion } from '#editions/edition.ts'
import { call } from './sources.ts'

const kind: EligibilityQuestion = {
  key: 'nature',
  question: 'Quelle est la nature de votre structure ?',
  answers: [
    {
      key: 'association',
      label: 'Une association',
      verdict: 'eligible',
      explanation: 'Les associations peuvent candidater.',
      source: call('B.1'),
    },
    {
      key: 'collectivite',
      label: 'Une collectivité territoriale ou un groupement de collectivités',
      verdict: 'eligible',
      explanation:
        'Les collectivités territoriales peuvent candidater. Tous les financements de l’État réunis y sont limités à 80 % du coût du poste.',
      source: call('B.1 et B.2-3'),
    },
    {
      key: 'etablissement',
      label: 'Un établissement public administratif d’une collectivité (un CCAS, par exemple)',
      verdict: 'eligible',
      explanation:
        'Les établissements publics administratifs des collectivités peuvent candidater.',
      source: call('B.1'),
    },
    {
      key: 'autre',
      label: 'Une structure d’une autre nature',
      verdict: 'toCheck',
      explanation:
        'L’appel à projets cite notamment les associations, les collectivités et leurs établissements publics : la liste est ouverte. Demandez à votre DREETS si votre structure est admise avant de remplir un dossier.',
      source: call('B.1'),
    },
  ],
}

const territory: EligibilityQuestion = {
  key: 'territoire',
  question: 'Le territoire de votre projet est-il une zone blanche ?',
  help: 'Une zone blanche n’a pas de facilitateur, ou n’est couverte que par celui d’un territoire voisin, ou n’a pas assez de moyens pour répondre à tous les besoins.',
  answers: [
    {
      key: 'couvert',
      label: 'Non, et nous y agissons déjà',
      verdict: 'eligible',
      explanation:
        'Votre projet s’apprécie au regard du besoin recensé sur ce territoire. Montrez dans le dossier quels marchés de l’État restent à couvrir.',
      source: call('B.2-1'),
    },
    {
      key: 'ailleurs',
      label: 'Oui, et nous existons ailleurs dans la région',
      verdict: 'toCheck',
      explanation:
        'Vous joindrez une attestation de structure (Alliance Villes Emploi ou autre), sauf si vous êtes une collectivité territoriale. La DDETS du département sera consultée.',
      source: call('B.1 et C.3'),
    },
    {
      key: 'emergente',
      label: 'Oui, et nous y sommes une structure émergente',
      verdict: 'toCheck',
      explanation:
        'Vous justifierez que votre présence sur la zone suffit pour jouer ce rôle. La DDETS du département sera consultée.',
      source: call('B.1 et C.3'),
    },
    {
      key: 'incertain',
      label: 'Je ne sais pas',
      verdict: 'toCheck',
      explanation:
        'La DDETS de votre département connaît les zones à couvrir : elle est votre premier interlocuteur.',
      source: call('C.3'),
    },
  ],
}

const size: EligibilityQuestion = {
  key: 'taille',
  question: 'Votre projet représente-t-il au moins 0,5 équivalent temps plein ?',
  help: 'Comptez tous les postes demandés : deux postes à 0,3 ETP font 0,6 ETP.',
  answers: [
    {
      key: 'oui',
      label: 'Oui, 0,5 ETP ou plus',
      verdict: 'eligible',
      explanation:
        'La taille minimale est atteinte. Un projet peut dépasser un ETP si le besoin le justifie.',
      source: call('B.2-1'),
    },
    {
      key: 'non',
      label: 'Non, moins de 0,5 ETP',
      verdict: 'ineligible',
      explanation:
        'Un projet de moins de 0,5 ETP ne peut pas être financé. Augmentez le temps de travail, ou rapprochez-vous d’une autre structure du territoire.',
      source: call('B.2-1'),
    },
  ],
}

export const structureQuestions: readonly EligibilityQuestion[] = [kind, territory, size]
