import type { Page, ScalarField, Section } from '#forms/definition.ts'
import { both, cerfa } from '../sources.ts'

const source = cerfa('rubrique 1')

/** The five facts that the cerfa asks about a person. */
const person = (prefix: string, visibleIf?: string): readonly ScalarField[] => {
  const common = { required: true, source, ...(visibleIf ? { visibleIf } : {}) }
  return [
    { key: `${prefix}_nom`, kind: 'text', label: 'Nom', maxLength: 100, ...common },
    { key: `${prefix}_prenom`, kind: 'text', label: 'Prénom', maxLength: 100, ...common },
    { key: `${prefix}_fonction`, kind: 'text', label: 'Fonction', maxLength: 150, ...common },
    { key: `${prefix}_telephone`, kind: 'phone', label: 'Téléphone', ...common },
    { key: `${prefix}_courriel`, kind: 'email', label: 'Adresse électronique', ...common },
  ]
}

const representative: Section = {
  key: 'representant_legal',
  title: 'Représentant légal',
  help: 'La personne que les statuts ou la loi désignent pour engager la structure.',
  fields: person('representant'),
}

const contact: Section = {
  key: 'personne_chargee',
  title: 'Personne chargée de la demande',
  fields: [
    {
      key: 'charge_differente',
      kind: 'yesNo',
      label: 'Une autre personne suit-elle cette demande ?',
      help: 'C’est elle que le service instructeur joindra en premier.',
      required: true,
      source,
    },
    ...person('charge', 'valeur(charge_differente, false)'),
  ],
}

const signatory: Section = {
  key: 'signature_prevue',
  title: 'Signature de la demande',
  fields: [
    {
      key: 'signataire',
      kind: 'choice',
      label: 'Qui signera la demande ?',
      help: 'Une personne qui signe à la place du représentant légal joint la délégation de signature.',
      required: true,
      options: [
        { key: 'representant', label: 'Le représentant légal' },
        { key: 'delegataire', label: 'Une personne qui a reçu sa délégation de signature' },
      ],
      source: both('rubrique 7', 'annexe 2'),
    },
    {
      key: 'delegataire_nom',
      kind: 'text',
      label: 'Nom et prénom du délégataire',
      required: true,
      maxLength: 200,
      visibleIf: 'signataire == "delegataire"',
      source: cerfa('rubrique 7'),
    },
    {
      key: 'delegataire_fonction',
      kind: 'text',
      label: 'Fonction du délégataire',
      required: true,
      maxLength: 150,
      visibleIf: 'signataire == "delegataire"',
      source: cerfa('rubrique 7'),
    },
  ],
}

export const peoplePage: Page = {
  key: 'representants',
  title: 'Représentants et contacts',
  introduction: 'Nous devons savoir qui engage la structure et à qui poser nos questions.',
  sections: [representative, contact, signatory],
}
