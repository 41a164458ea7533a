import type { Page, Section } from '#forms/definition.ts'
import { both, cerfa } from '../sources.ts'

const source = both('pièces à joindre', 'annexe 2')
const keepsAccounts = 'structure.association || structure.fondation'

const account: Section = {
  key: 'compte_versement',
  title: 'Compte bancaire',
  fields: [
    {
      key: 'compte_bancaire',
      kind: 'bank',
      label: 'Compte sur lequel verser la subvention',
      help: 'Au nom de la structure. Le relevé d’identité bancaire est à joindre plus bas.',
      required: true,
      source: both('rubrique 7', 'annexe 2'),
    },
  ],
}

const accounts: Section = {
  key: 'comptes_structure',
  title: 'Comptes de la structure',
  help: 'Vos réponses disent quelles pièces sont demandées plus bas.',
  visibleIf: keepsAccounts,
  fields: [
    {
      key: 'exercice_clos',
      kind: 'yesNo',
      label: 'Votre structure a-t-elle déjà clos un exercice ?',
      help: 'Une structure qui vient de naître n’a pas encore de comptes à fournir.',
      required: true,
      source,
    },
    {
      key: 'comptes_publies',
      kind: 'yesNo',
      label: 'Ses derniers comptes sont-ils publiés au Journal officiel ?',
      required: true,
      visibleIf: 'valeur(exercice_clos, false)',
      source,
    },
    {
      key: 'comptes_reference',
      kind: 'text',
      label: 'Référence de la publication',
      help: 'Elle remplace les comptes et le rapport du commissaire aux comptes.',
      required: true,
      maxLength: 200,
      visibleIf: 'valeur(exercice_clos, false) && valeur(comptes_publies, false)',
      source,
    },
    {
      key: 'commissaire_aux_comptes',
      kind: 'yesNo',
      label: 'Un commissaire aux comptes certifie-t-il ses comptes ?',
      help: 'C’est obligatoire au-delà de 153 000 € de subventions publiques dans l’année (article L.612-4 du code de commerce).',
      required: true,
      visibleIf: 'valeur(exercice_clos, false)',
      source,
    },
    {
      key: 'repertoire_a_jour',
      kind: 'yesNo',
      label:
        'Les statuts et la liste des dirigeants sont-ils à jour au répertoire national des associations ?',
      help: 'Sinon, joignez-les plus bas.',
      required: true,
      visibleIf: 'structure.association',
      source: cerfa('pièces à joindre'),
    },
  ],
}

/** `compile` adds one field per document requested at the end of this page. */
export const documentsPage: Page = {
  key: 'pieces',
  title: 'Pièces à joindre',
  introduction: 'Un dossier auquel il manque une pièce demandée n’est pas instruit.',
  sections: [account, accounts],
}
