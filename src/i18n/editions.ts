import { typeset } from './typeset.ts'

export const editionListTexts = typeset({
  title: 'Appels à projets',
  lead: 'Chaque année, une édition de l’appel à projets fixe ce qui peut être financé, les dates et les règles.',
  groups: { open: 'Ouverts au dépôt', coming: 'À venir', closed: 'Clos' },
  empty: 'Aucun appel à projets n’est publié pour le moment',
  emptyAdvice:
    'La liste se remplit dès qu’une édition est publiée. Vous pouvez déjà créer le compte de votre structure : il servira à toutes les éditions.',
  noneOpen: 'Aucun appel à projets n’est ouvert au dépôt aujourd’hui',
  noneOpenAdvice: 'Les éditions ci-dessous restent en ligne : elles disent ce qui était demandé.',
  register: 'Créer un compte',
})

/** The page of an edition. */
export const editionTexts = typeset({
  over: 'Appel à projets',
  brief: 'L’essentiel',
  audience: 'Pour qui',
  amount: 'Combien',
  duration: 'Pour quelle durée',
  deadline: 'Jusqu’à quand',
  envelope: 'Enveloppe nationale',
  file: 'Déposer un dossier',
  test: 'Vérifier que vous pouvez candidater',
  otherEditions: 'Voir les autres appels à projets',
  contents: 'Sommaire',
  contentsOf: {
    before: 'En pratique',
    text: 'Le texte de l’appel à projets',
    after: 'Pour préparer le dossier',
  },
  downloads: 'Documents à télécharger',
  calendar: 'Dates à retenir',
  calendarCaption: 'Dates de cette édition',
  calendarStep: 'Étape',
  calendarDate: 'Date',
  requests: 'Pièces à joindre',
  requestsHelp:
    'Le formulaire vous demande, au fil de vos réponses, celles qui vous concernent. Chaque fichier peut peser 20 Mo.',
  requestGroups: {
    always: 'Toujours',
    conditional: 'Selon votre situation',
    optional: 'Si elles sont utiles',
  },
  source: 'Source :',
  criteria: 'Critères d’appréciation',
  criteriaHelp: 'Ce que regardent les services qui instruisent votre dossier.',
  eligibility: 'Pouvez-vous candidater ?',
  eligibilityText:
    'Quelques questions, dont les réponses ne sont ni enregistrées ni transmises, vous disent ce qui est admis, ce qui est à vérifier et ce qui ne peut pas être financé.',
  eligibilityLink: 'Répondre aux questions',
  regional: 'Précisions régionales',
  regionalHelp: 'Ce qu’une région ajoute au cadre national, qui s’applique partout.',
  revision: (number: number, fingerprint: string): string =>
    typeset(
      `Cette page montre la version publiée n° ${number}. Empreinte SHA-256 : ${fingerprint}`,
    ),
})

export const contactTexts = typeset({
  title: 'Contacts',
  help: 'Choisissez le département de votre projet : vous saurez à qui écrire. C’est le service de la région qui reçoit le dossier.',
  label: 'Département du projet',
  choose: 'Choisissez un département',
  submit: 'Afficher le contact',
  none: 'Aucun service n’est indiqué pour ce département dans cette édition. Écrivez à celui de la région la plus proche : il transmettra.',
  service: 'Service qui reçoit les dossiers',
  email: 'Courriel',
  phone: 'Téléphone',
  address: 'Adresse',
  county: 'Premier interlocuteur sur le territoire',
  regional: 'Votre région ajoute des précisions au cadre national : les lire',
})

export const eligibilityTexts = typeset({
  title: 'Pouvez-vous candidater ?',
  lead: 'Répondez pour le projet que vous envisagez. Le résultat explique chaque réponse.',
  privacy:
    'Rien n’est enregistré : vos réponses ne figurent que dans l’adresse de la page de résultat, que vous pouvez garder ou partager.',
  submit: 'Voir le résultat',
  missing: 'Choisissez une réponse à cette question.',
  none: 'Cette édition n’a pas de test d’éligibilité',
  noneAdvice: 'Sa page dit qui peut candidater et ce qui peut être financé.',
  change: 'Modifier mes réponses',
  restart: 'Recommencer le test',
  back: 'Lire l’appel à projets',
  contact: 'Trouver votre interlocuteur',
  answersTitle: 'Ce que veulent dire vos réponses',
  answer: 'Votre réponse :',
  source: (source: string): string => typeset(`Source : ${source}.`),
  nextTitle: 'Et maintenant',
  caution:
    'Ce test vous guide, il ne décide pas : seul l’examen du dossier par les services de l’État le fait.',
  verdicts: {
    eligible: {
      label: 'Admis',
      title: 'Vous pouvez candidater',
      text: 'D’après vos réponses, votre projet entre dans le champ de l’appel à projets.',
    },
    toCheck: {
      label: 'À vérifier',
      title: 'Vous pouvez sans doute candidater, après quelques vérifications',
      text: 'Rien dans vos réponses n’exclut votre projet. Vérifiez les points signalés avant de remplir le dossier.',
    },
    ineligible: {
      label: 'Non finançable',
      title: 'En l’état, ce projet ne peut pas être financé par cet appel à projets',
      text: 'Une réponse au moins s’y oppose. Si le projet peut évoluer sur ce point, modifiez votre réponse pour voir ce que cela change.',
    },
  },
})
