import type { Annex } from '#editions/edition.ts'

export const annexes: readonly Annex[] = [
  {
    key: 'texte_officiel',
    title: 'Texte officiel de l’appel à projets 2025',
    description: 'Le texte publié, tel que la DGEFP l’a mis en ligne. Lui seul fait foi.',
    kind: 'uploaded',
  },
  {
    key: 'annexe_1',
    title: 'Annexe 1 : cadrage attendu des facilitateurs',
    description:
      'Les missions et les activités des facilitateurs de la clause sociale d’insertion.',
    kind: 'generated',
    sections: ['annexe_1'],
  },
  {
    key: 'annexe_2',
    title: 'Annexe 2 : ce que contient le dossier',
    description: 'Ce que demande le formulaire et les pièces à joindre, avec leurs conditions.',
    kind: 'generated',
    sections: ['annexe_2'],
    includeDocuments: true,
  },
]
