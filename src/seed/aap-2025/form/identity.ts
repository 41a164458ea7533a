import type { Page, Section } from '#forms/definition.ts'
import { cerfa } from '../sources.ts'

const source = cerfa('rubrique 1')

const name: Section = {
  key: 'denomination',
  title: 'Nom et numéros',
  fields: [
    {
      key: 'nom',
      kind: 'text',
      label: 'Nom de la structure',
      help: 'Le nom complet, tel qu’il figure aux statuts ou au répertoire Sirene.',
      required: true,
      maxLength: 250,
      source,
    },
    { key: 'sigle', kind: 'text', label: 'Sigle', maxLength: 50, source },
    { key: 'site_web', kind: 'url', label: 'Site internet', source },
    {
      key: 'siret',
      kind: 'siret',
      label: 'Numéro SIRET de l’établissement qui dépose la demande',
      help: '14 chiffres.',
      required: true,
      source,
    },
    {
      key: 'rna',
      kind: 'rna',
      label: 'Numéro RNA',
      help: 'Numéro au répertoire national des associations : W suivi de 9 caractères. À défaut, celui du récépissé de la préfecture.',
      required: true,
      visibleIf: 'structure.association && !structure.alsace_moselle',
      source,
    },
  ],
}

const localRegister: Section = {
  key: 'registre_local',
  title: 'Inscription au registre des associations d’Alsace ou de Moselle',
  help: 'Article 55 du code civil local.',
  visibleIf: 'structure.association && structure.alsace_moselle',
  fields: [
    { key: 'registre_date', kind: 'date', label: 'Date de l’inscription', required: true, source },
    {
      key: 'registre_volume',
      kind: 'text',
      label: 'Volume',
      required: true,
      maxLength: 30,
      source,
    },
    { key: 'registre_folio', kind: 'text', label: 'Folio', required: true, maxLength: 30, source },
    {
      key: 'registre_tribunal',
      kind: 'text',
      label: 'Tribunal',
      required: true,
      maxLength: 150,
      source,
    },
  ],
}

const seat: Section = {
  key: 'siege',
  title: 'Adresses',
  fields: [
    { key: 'adresse_siege', kind: 'address', label: 'Adresse du siège', required: true, source },
    {
      key: 'commune_deleguee',
      kind: 'text',
      label: 'Commune déléguée, le cas échéant',
      maxLength: 150,
      source,
    },
    {
      key: 'correspondance_differente',
      kind: 'yesNo',
      label: 'Faut-il vous écrire à une autre adresse ?',
      required: true,
      source,
    },
    {
      key: 'adresse_correspondance',
      kind: 'address',
      label: 'Adresse de gestion ou de correspondance',
      required: true,
      visibleIf: 'valeur(correspondance_differente, false)',
      source,
    },
  ],
}

export const identityPage: Page = {
  key: 'identite',
  title: 'Votre structure',
  introduction: 'La convention et le versement se feront au nom de cette structure.',
  sections: [name, localRegister, seat],
}
