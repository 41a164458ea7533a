import type { OpinionQuestion } from '#editions/edition.ts'
import { call } from './sources.ts'

/** R072–R078, R081. */
const county: readonly OpinionQuestion[] = [
  {
    key: 'ddets_qualite_porteur',
    audience: 'county',
    label: 'Que pensez-vous de la qualité du porteur : compétence, sérieux, ancrage local ?',
    kind: 'scale',
    source: call('C.3'),
    requiredIf: 'true',
  },
  {
    key: 'ddets_besoin_zone_blanche',
    audience: 'county',
    label: 'Le territoire visé est-il bien une zone blanche, et le projet répond-il au besoin ?',
    kind: 'longText',
    source: call('B.1 et C.3'),
    requiredIf: 'valeur(zone_blanche, false)',
  },
  {
    key: 'ddets_equilibre_besoins',
    audience: 'county',
    label: 'Le projet respecte-t-il l’équilibre des besoins du département ?',
    kind: 'longText',
    source: call('C.3'),
    requiredIf: 'true',
  },
  {
    key: 'ddets_equilibre_porteurs',
    audience: 'county',
    label: 'Le projet respecte-t-il l’équilibre entre les porteurs du département ?',
    kind: 'longText',
    source: call('C.3'),
    requiredIf: 'true',
  },
  {
    key: 'ddets_lien_ddt',
    audience: 'county',
    label:
      'Quels besoins des projets ANRU la direction départementale des territoires (DDT) signale-t-elle ?',
    kind: 'longText',
    source: call('C.3'),
    requiredIf: '"renouvellement_urbain" in missions',
  },
  {
    key: 'ddets_priorites_locales',
    audience: 'county',
    label:
      'Au regard de vos priorités locales : combien de marchés à couvrir, combien d’acheteurs, quels secteurs en tension ?',
    kind: 'longText',
    source: call('C.3'),
  },
  {
    key: 'ddets_appui_montage',
    audience: 'county',
    label: 'Avez-vous aidé le porteur à monter son projet ?',
    kind: 'yesNo',
    source: call('C.3'),
  },
  {
    key: 'ddets_passage_cdpe',
    audience: 'county',
    label:
      'Le projet a-t-il été évoqué au comité départemental du réseau pour l’emploi (CDPE) ou dans une commission inclusion et IAE ?',
    kind: 'yesNo',
    source: call('C.3'),
  },
]

/** R032, R079, R080. */
const coordinator: readonly OpinionQuestion[] = [
  {
    key: 'coordination_contact',
    audience: 'coordinator',
    label: 'La structure vous a-t-elle rencontré avant de déposer son dossier ?',
    kind: 'yesNo',
    source: call('C.3'),
    requiredIf: 'true',
  },
  {
    key: 'coordination_champ',
    audience: 'coordinator',
    label:
      'Le champ d’intervention décrit (territoires, types d’acheteurs, grands projets) est-il celui que vous avez défini ensemble ?',
    kind: 'longText',
    source: call('C.3'),
    requiredIf: 'true',
  },
  {
    key: 'coordination_reseau',
    audience: 'coordinator',
    label: 'Le projet complète-t-il bien l’action des facilitateurs déjà présents ?',
    kind: 'scale',
    source: call('C.1 et C.3'),
    requiredIf: 'true',
  },
  {
    key: 'coordination_acheteurs_etat',
    audience: 'coordinator',
    label: 'Quels acheteurs de l’État de ce territoire ne sont pas encore accompagnés ?',
    kind: 'longText',
    source: call('B.1'),
  },
  {
    key: 'coordination_interets',
    audience: 'coordinator',
    label: 'Avez-vous, vous-même ou par votre employeur, un intérêt dans ce dossier ?',
    kind: 'yesNo',
    source: call('B.2-1'),
    requiredIf: 'true',
  },
]

/** R068–R070. */
const national: readonly OpinionQuestion[] = [
  {
    key: 'national_structure_nouvelle',
    audience: 'national',
    label:
      'Cette structure, qui candidate pour la première fois, est-elle à même de porter un facilitateur ?',
    kind: 'scale',
    source: call('C.1'),
    requiredIf: 'valeur(premiere_candidature, false)',
  },
  {
    key: 'national_priorites',
    audience: 'national',
    label:
      'Le projet sert-il les priorités que suit votre organisme (achats de l’État, renouvellement urbain, réseau des facilitateurs) ?',
    kind: 'longText',
    source: call('A et C.1'),
    requiredIf: 'true',
  },
  {
    key: 'national_enveloppe',
    audience: 'national',
    label: 'Le montant demandé appelle-t-il une remarque au regard de l’enveloppe ?',
    kind: 'longText',
    source: call('C.1'),
  },
]

export const opinionQuestions: readonly OpinionQuestion[] = [...county, ...coordinator, ...national]
