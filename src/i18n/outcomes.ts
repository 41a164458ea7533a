import { typeset } from './typeset.ts'

export const resultsTexts = typeset({
  title: 'Résultats',
  lead: 'Les projets retenus, une fois les décisions notifiées et publiées.',
  empty: 'Aucun résultat n’est publié aujourd’hui',
  emptyWhy:
    'La liste des projets retenus se publie édition par édition, une fois que chaque structure a reçu sa décision. Votre structure a déposé un dossier ? Sa décision et sa lettre sont dans votre espace, sans attendre cette liste.',
  space: 'Ouvrir mon espace',
  state: 'Où en sont les éditions',
  caption: 'Dépôt et résultats, édition par édition',
  edition: 'Édition',
  filing: 'Dépôt',
  outcome: 'Résultats',
  outcomes: {
    coming: 'Après le dépôt et l’instruction',
    open: 'Après la clôture et l’instruction',
    closed: 'Pas encore publiés',
  },
  noEdition: 'Aucune édition n’est publiée.',
  legalTitle: 'Ce qui sera publié',
  legal: [
    'Pour chaque projet retenu : la structure, le territoire, le nombre de postes en équivalent temps plein et le montant accordé.',
    'Pour chaque convention signée, les données essentielles que prévoit le décret n° 2017-779 du 5 mai 2017, dans les trois mois de la signature.',
    'Les dossiers non retenus ne sont pas publiés.',
  ],
})

export const mapTexts = typeset({
  title: 'Carte',
  lead: 'Où se trouvent les services qui reçoivent les dossiers, région par région.',
  tableTitle: 'Services par région',
  caption: (edition: string): string => typeset(`Ceux de l’édition « ${edition} ».`),
  empty: 'Aucune édition publiée ne donne de contact',
  emptyAdvice: 'La liste se remplit dès qu’un appel à projets est publié.',
  comingTitle: 'Ce que cette page montrera ensuite',
  coming:
    'La carte des territoires couverts sera tracée à partir des conventions signées, quand leurs données essentielles seront publiées. Jusque-là, cette liste dit à qui s’adresser.',
})

export const dataTexts = typeset({
  title: 'Données ouvertes',
  lead: 'Ce que ce site publie est réutilisable par tous, sans compte et sans demande.',
  legal:
    'Ces informations publiques se réutilisent librement, en citant leur source et leur date (articles L.321-1 et L.322-1 du code des relations entre le public et l’administration).',
  content: 'Contenu des colonnes',
  csv: (title: string): string => `${title} (CSV)`,
  json: (title: string): string => `${title} (JSON)`,
  format:
    'Le CSV est en UTF-8, à points-virgules, avec une ligne d’en-tête. Le JSON reprend les mêmes colonnes et dit ce qu’elles signifient.',
  lines: (count: string): string => `Lignes aujourd’hui\u00a0: ${count}`,
  formsTitle: 'Formulaires',
  forms:
    'Le JSON Schema de chaque édition dit ce que contient un dossier déposé : ses questions, la nature de chaque réponse, ses conditions.',
  comingTitle: 'À venir',
  coming:
    'Les données essentielles des conventions de subvention (décret n° 2017-779 du 5 mai 2017) paraîtront ici dans les trois mois de leur signature. Ce site ne les publie pas encore.',
})
