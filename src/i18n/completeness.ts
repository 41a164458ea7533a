import type { DocumentVerdict } from '#completeness/verdicts.ts'

import { typeset } from './typeset.ts'

const verdicts: Readonly<Record<DocumentVerdict, string>> = {
  compliant: 'Conforme',
  missing: 'Manquante',
  unreadable: 'Illisible',
  expired: 'Périmée',
}

/** What the structure is asked when the instructor wrote nothing of its own. */
const asked: Readonly<Record<Exclude<DocumentVerdict, 'compliant'>, (label: string) => string>> = {
  missing: (label) =>
    `Joignez la pièce « ${label} » : elle manque, ou ce n’est pas celle demandée.`,
  unreadable: (label) => `Joignez à nouveau la pièce « ${label} » : elle ne peut pas être lue.`,
  expired: (label) => `Joignez une pièce « ${label} » à jour : celle-ci est périmée.`,
}

export const completenessTexts = typeset({
  verdicts,
  asked: (verdict: Exclude<DocumentVerdict, 'compliant'>, label: string): string =>
    typeset(asked[verdict](label)),
  toCheck: 'À vérifier',
  notAwaited: 'Facultative, non jointe',
  indispensable: 'indispensable',
  control: 'Contrôle de la pièce',
  verdict: 'Cette pièce est',
  question: 'Ce qui sera demandé à la structure',
  questionHelp: 'Si la pièce n’est pas conforme. Sans rien écrire, une phrase type est proposée.',
  save: 'Enregistrer et passer à la suivante',
  saveLast: 'Enregistrer',
  sayMissing: 'Noter manquante',
  left: (count: number): string =>
    count === 0
      ? 'Toutes les pièces sont vérifiées.'
      : count === 1
        ? 'Une pièce reste à vérifier.'
        : `${count} pièces restent à vérifier.`,
  notIndispensable:
    'Une pièce manquante qui n’est pas indispensable n’arrête pas l’instruction : l’aide prend effet à sa réception (article L.114-5-1 du code des relations entre le public et l’administration).',
  checked: 'Contrôle',
  marks: 'À compléter par la structure',
  mark: 'Marquer une réponse « à compléter »',
  markWhich: 'Réponse',
  markWhichEmpty: 'Choisissez une question de cette page',
  markQuestion: 'Question posée à la structure',
  markSubmit: 'Marquer à compléter',
  unmark: 'Retirer la marque',
  judgedNoMore:
    'L’état du dossier ne permet plus de juger ses pièces, ou votre habilitation ne le permet pas.',
  orNot: 'Sinon, elle est',
})

export const findingTexts = typeset({
  title: 'Constats',
  help: 'Ce que les règles de l’appel à projets disent de ce dossier, avec ce qui est comparé. Un constat ne s’écarte qu’avec un motif, gardé au dossier.',
  standing: 'À apprécier',
  none: 'Aucune règle n’appelle de remarque.',
  aside: 'Constats écartés',
  kept: (count: number): string =>
    count === 1 ? 'Une règle est respectée' : `${count} règles sont respectées`,
  setAside: 'Écarter ce constat',
  setAsideReason: 'Motif',
  setAsideSubmit: 'Écarter',
  takeUp: 'Reprendre ce constat',
  reason: (words: string): string => `Écarté\u00a0: ${words}`,
  words: {
    ok: 'Conforme',
    information: 'À savoir',
    warning: 'À apprécier',
    blocking: 'Contraire à une règle',
  },
  unknownKind: (category: string): string =>
    `La catégorie juridique de la structure (${category}) n’est ni celle d’une association ou d’une fondation, ni celle d’une collectivité, ni celle d’un établissement public : appréciez si l’appel à projets l’admet.`,
  firstApplication:
    'La structure candidate pour la première fois : aucun dossier antérieur ni financement connu. L’avis du comité national est requis avant la décision.',
  notFirst: (before: string): string =>
    `La structure déclare une première candidature, mais elle est connue : ${before}.`,
  notDeclared:
    'La structure ne déclare pas une première candidature, mais aucun dossier antérieur ni financement n’est connu d’elle.',
  beforeCalls: (calls: string): string => `financements antérieurs ${calls}`,
  beforeFiled: 'un dossier déposé à un autre appel à projets',
  blankZoneJustified: (documents: string): string =>
    `Le projet couvre une zone blanche. Justification jointe et conforme : ${documents}.`,
  blankZoneToCheck: (documents: string): string =>
    `Le projet couvre une zone blanche. Justification à vérifier : ${documents}.`,
  blankZoneUnjustified: (documents: string): string =>
    `Le projet couvre une zone blanche, et sa justification manque ou n’est pas conforme : ${documents}.`,
  blankZonePlain:
    'Le projet couvre une zone blanche, sans pièce justificative demandée à cette structure : appréciez ce qu’elle répond.',
  formerPost: (post: string, calls: string): string =>
    `Le poste « ${post} » était financé par un appel à projets terminé (${calls}) : vérifiez qu’il ne l’est plus.`,
  formerPostUnknown: (post: string, calls: string): string =>
    `Le poste « ${post} » est dit financé par ${calls}, dont la structure n’est pas connue comme bénéficiaire.`,
  samePost: (post: string): string =>
    `Le poste « ${post} » est demandé aussi dans un autre dossier de l’année. Un poste ne peut être financé qu’une fois.`,
  samePostSibling: (post: string): string =>
    `Un poste du même intitulé, « ${post} », est demandé par un autre établissement du même organisme : vérifiez qu’il s’agit de deux postes.`,
  other: (reference: string, structure: string): string =>
    `Ouvrir le dossier ${reference} (${structure})`,
  otherElsewhere: (region: string): string =>
    `L’autre dossier est instruit en région ${region}\u00a0: ce service peut vous en parler.`,
})
