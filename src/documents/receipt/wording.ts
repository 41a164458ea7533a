import type { Texts } from '../wording.ts'

/**
 * What the receipt says when the edition does not say it. CRPA: code des relations entre le public et
 * l'administration; CJA: code de justice administrative.
 */
export const receiptWording: Texts = {
  receipt_subject: 'votre demande de subvention n°\u00a0{reference}',
  // L01, L04: CRPA, L. 112-3 and R. 112-11-1.
  receipt_opening:
    'Votre demande de subvention au titre de «\u00a0{call}\u00a0» a été reçue le {receivedAt}. Elle porte la référence {reference}.',
  receipt_next_steps:
    'Le service chargé de votre dossier va vérifier qu’il est complet, puis l’étudier. La décision vous sera notifiée sur le guichet et par courriel.',
  // L08: CRPA, L. 114-5.
  receipt_completeness:
    'S’il manque une pièce ou une information exigée, le service vous en adressera la liste et vous indiquera le délai pour la fournir. Le délai de deux mois mentionné ci-dessous est alors suspendu, jusqu’à votre réponse ou, à défaut, jusqu’à la fin du délai fixé (article L.\u00a0114-5 du code des relations entre le public et l’administration).',
  // L10: CRPA, L. 114-2.
  receipt_transfer:
    'Si un autre service est compétent, votre dossier lui est transmis et vous en êtes informé (article L.\u00a0114-2 du même code).',
  receipt_late_signature:
    'Votre dossier a été déposé sans la signature d’une personne habilitée. Si le service l’a expressément autorisé, la version signée est attendue au plus tard le {lateSignatureUntil}.',
  // L02, L11: CRPA, R. 112-11-1 and L. 231-4, 3°.
  receipt_implicit_rejection:
    'Sous réserve que votre demande soit complète, si aucune décision ne vous a été notifiée le {implicitRejectionOn}, elle sera réputée rejetée à cette date\u00a0: le silence gardé pendant deux mois sur une demande à caractère financier vaut décision de rejet (article L.\u00a0231-4, 3°, du code des relations entre le public et l’administration).',
  // L12: CRPA, L. 232-4.
  receipt_reasons:
    'Vous pourrez alors, dans le délai de recours, demander les motifs de ce rejet\u202f; ils vous seront communiqués dans le mois qui suit votre demande, et le délai de recours sera prolongé jusqu’à la fin des deux mois qui suivent cette communication (article L.\u00a0232-4 du même code).',
  // L14: CJA, R. 421-1, R. 421-2 and R. 421-5.
  receipt_appeal:
    'Une décision de rejet, expresse ou implicite, peut être contestée dans les deux mois qui suivent sa notification ou la date à laquelle elle est née\u00a0: par un recours gracieux adressé au service mentionné ci-dessus, par un recours hiérarchique adressé au ministre dont il relève, ou par un recours contentieux devant le tribunal administratif dans le ressort duquel ce service a son siège, par courrier, sur place ou sur www.telerecours.fr. Un recours gracieux ou hiérarchique formé dans ces deux mois interrompt le délai du recours contentieux.',
  receipt_legal_basis:
    'Accusé de réception électronique délivré en application des articles L.\u00a0112-3, L.\u00a0112-11 et R.\u00a0112-11-1 du code des relations entre le public et l’administration. Il atteste la date du dépôt\u202f; il ne vaut ni accord, ni promesse de subvention.',
}
