import { typeset } from './typeset.ts'

/** A structure's record, its members and its invitations. */
export const structureTexts = typeset({
  title: 'Ma structure',
  lead: 'Sa fiche, ses membres et leurs droits. Chaque dossier reprend la fiche telle qu’elle est au jour du dépôt.',
  record: 'Fiche de la structure',
  name: 'Dénomination',
  nameHelp: 'Telle qu’elle figure dans les statuts ou l’acte constitutif.',
  siret: 'SIRET',
  siretHelp:
    'Les 14 chiffres de l’établissement qui candidate, le siège le plus souvent. Ils figurent sur l’avis de situation de l’INSEE.',
  siretFixed: 'Le SIRET identifie la structure sur le guichet : il ne se change pas.',
  legalCategory: 'Catégorie juridique',
  legalCategoryHelp:
    'Elle figure sur l’avis de situation de l’INSEE. Les pièces demandées en dépendent.',
  legalCategoryEmpty: 'Choisissez une catégorie',
  rna: 'Numéro RNA',
  rnaHelp:
    'Pour une association : W suivi de neuf caractères, sur le récépissé de la préfecture. Laissez vide en Moselle, dans le Bas-Rhin et le Haut-Rhin.',
  address: 'Adresse',
  addressLine: 'Numéro et voie',
  postalCode: 'Code postal',
  commune: 'Commune',
  communeHelp: 'Son nom, sans « Cedex ».',
  region: 'Région',
  service: 'Service de l’État dans la région',
  change: 'Modifier la fiche',
  save: 'Enregistrer la fiche',
  another: 'Enregistrer une autre structure',
  choose: 'Vos structures',
})

export const newStructureTexts = typeset({
  title: 'Enregistrer ma structure',
  lead: 'La structure qui candidate : association, collectivité, établissement public. Vous en serez représentant légal sur le guichet et pourrez inviter d’autres personnes.',
  exists:
    'Votre structure est déjà enregistrée ? Demandez à l’un de ses membres de vous inviter : vous recevrez un courriel.',
  submit: 'Enregistrer la structure',
  identity: 'Identité',
})

export const memberTexts = typeset({
  title: 'Membres',
  help: 'Les représentants légaux tiennent la fiche et la liste des membres. Les autres droits portent sur les dossiers.',
  caption: 'Membres de la structure',
  name: 'Nom',
  email: 'Adresse électronique',
  right: 'Droit',
  act: 'Droit et départ',
  changeOf: (name: string): string => `Modifier le droit de ${name}`,
  you: ' (vous)',
  leave: 'Quitter la structure',
  one: (name: string): string => `${name} : droit dans la structure`,
  rightLegend: 'Droit',
  changeRight: 'Changer le droit',
  end: 'Retirer de la structure',
  endHelp: (name: string): string =>
    `${name} n’aura plus accès aux dossiers de la structure, dès maintenant. Ce qui a été écrit et déposé reste. Une nouvelle invitation lui rouvrira l’accès.`,
  leaveHelp:
    'Vous n’aurez plus accès aux dossiers de la structure, dès maintenant. Il faudra une nouvelle invitation pour revenir.',
  endSubmit: (name: string): string => `Retirer ${name} de la structure`,
})

export const inviteTexts = typeset({
  title: 'Inviter une personne',
  help: 'Elle recevra un courriel, valable sept jours. Si elle n’a pas de compte, elle en ouvrira un avec cette adresse.',
  email: 'Adresse électronique',
  right: 'Droit',
  submit: 'Envoyer l’invitation',
  open: 'Invitations en attente',
  caption: 'Liste des invitations en attente',
  until: 'Valable jusqu’au',
  act: 'Retrait',
  withdraw: 'Retirer l’invitation',
  withdrawOf: (email: string): string => ` envoyée à ${email}`,
})
