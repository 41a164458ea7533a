import type { Texts } from '../wording.ts'

/** What a letter of decision says when the edition does not say it. */
export const decisionLetterWording: Texts = {
  decision_subject: 'votre demande de subvention n°\u00a0{reference}',
  decision_opening:
    'Vous avez déposé le {filedOn} une demande de subvention au titre de «\u00a0{call}\u00a0». Elle a été examinée {examinedBy}.',
  decision_favourable:
    'J’ai le plaisir de vous informer que votre demande est retenue. Une subvention de {granted} vous est accordée.',
  decision_partial:
    'J’ai le plaisir de vous informer que votre demande est retenue pour une partie. Une subvention de {granted} vous est accordée, sur les {asked} que vous aviez demandés.',
  decision_unfavourable:
    'J’ai le regret de vous informer que votre demande, qui portait sur une subvention de {asked}, n’est pas retenue.',
  decision_convention:
    'Cette subvention donne lieu à une convention entre l’État et votre structure. Elle en fixe le montant définitif, la date d’effet, les conditions de versement et les comptes à rendre\u202f; aucune somme n’est versée avant sa signature par les deux parties.',
  decision_acceptance:
    'Je vous demande d’accepter ou de refuser ce montant sur le guichet. Si vous le refusez, votre demande est close et les crédits peuvent être attribués à un autre projet.',
  // CRPA, L. 211-2: a subsidy is not a right, but its refusal is explained (L13).
  decision_reasons_unfavourable: 'Cette décision est prise pour les motifs suivants\u00a0:',
  decision_reasons_partial:
    'Le montant accordé est inférieur au montant demandé pour les motifs suivants\u00a0:',
  decision_advice:
    'Le service reste à votre disposition pour vous expliquer cette décision et, si vous le souhaitez, préparer avec vous une candidature ultérieure.',
  // L14: CJA, R. 421-1, R. 421-2, R. 421-5; CRPA, L. 411-2.
  decision_appeal_gracious:
    'un recours gracieux, adressé au service qui a pris la décision, sur le guichet ou par courrier à l’adresse indiquée en tête de cette lettre\u202f;',
  decision_appeal_hierarchical:
    'un recours hiérarchique, adressé au ministre dont ce service relève\u202f;',
  decision_appeal_court:
    'un recours contentieux, devant le tribunal administratif dans le ressort duquel ce service a son siège, par courrier, sur place ou par l’application Télérecours citoyens, sur www.telerecours.fr.',
  decision_appeal_opening:
    'Si vous estimez devoir contester cette décision, vous pouvez former, dans les deux mois qui suivent sa notification\u00a0:',
  decision_appeal_silence:
    'Un recours gracieux ou hiérarchique formé dans ces deux mois interrompt le délai du recours contentieux. Si aucune réponse ne vous est faite dans les deux mois qui suivent sa réception, il est réputé rejeté\u202f; vous disposez alors de deux mois pour saisir le tribunal administratif. Il en va de même à compter d’une réponse expresse.',
}
