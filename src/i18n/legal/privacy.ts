import { typeset } from '../typeset.ts'
import { link, p, section, ul, type LegalPage } from './words.ts'

/** Information of the people concerned: RGPD, art. 13 and 14; loi 78-17 (L25). */
export const privacyPage: LegalPage = {
  title: 'Données personnelles',
  lead: typeset(
    'Ce que ce site sait des personnes qui l’utilisent, pourquoi, qui le voit, et comment exercer vos droits.',
  ),
  sections: [
    section(
      'responsable',
      'Qui en répond',
      p(
        'Le responsable du traitement est le service de l’État qui exploite cette plateforme, pour le compte du ministère chargé du travail. Chaque service régional répond des dossiers qu’il instruit.',
      ),
    ),
    section(
      'donnees',
      'Quelles données, pour quoi faire',
      ul(
        'votre compte : nom, adresse électronique, téléphone si vous le donnez, structure ou service, droits, dates de connexion. Ils servent à vous reconnaître et à ne montrer à chacun que ce qui le regarde ;',
        'les dossiers : noms, fonctions et coordonnées des représentants et des personnes chargées du projet, ainsi que les postes, leur coût et leur financement. Ils servent à instruire la demande, à signer la convention, à la suivre et à la contrôler ;',
        'les coordonnées bancaires de la structure, pour le versement ;',
        'l’historique : qui a fait quoi, et quand. Il prouve le dépôt, l’instruction et la décision ;',
        'les traces techniques des demandes faites au site, sans leur contenu, pour sa sécurité et son bon fonctionnement.',
      ),
      p(
        'Ces traitements relèvent d’une mission d’intérêt public et d’obligations légales (article 6, paragraphe 1, points e et c, du règlement général sur la protection des données). Un champ obligatoire l’est parce que la demande ne peut pas être étudiée sans lui ; les autres sont marqués « facultatif ».',
      ),
      p(
        'Le test d’éligibilité et le choix d’un département sur une page publique ne laissent aucune trace dans la base de données. Aucune décision n’est prise par une machine seule : les calculs du budget sont expliqués, et des agents les vérifient.',
      ),
    ),
    section(
      'destinataires',
      'Qui les voit',
      ul(
        'les membres de votre structure, selon le droit que vous leur avez donné ;',
        'les agents des services qui instruisent, sont consultés ou décident, chacun pour les dossiers qui lui reviennent, une fois le dossier déposé ;',
        'les organes de contrôle et les juridictions, dans les cas prévus par la loi ;',
        'les techniciens qui exploitent la plateforme, pour les comptes et la santé du système ; les dossiers ne leur sont pas ouverts.',
      ),
      p(
        'Rien n’est vendu ni cédé, et aucune page ne charge quoi que ce soit d’un autre site. Les données essentielles des conventions signées sont publiées : elles nomment la structure, jamais une personne.',
      ),
    ),
    section(
      'duree',
      'Combien de temps',
      p(
        'Un dossier est conservé pendant l’instruction, la convention et le délai pendant lequel elle peut être contrôlée. Il est ensuite archivé, puis éliminé ou versé aux archives publiques, selon le code du patrimoine (articles L.211-1 et suivants). Les durées exactes sont fixées par le service qui exploite cette plateforme, avec l’accord de l’administration des archives ; il les communique sur demande.',
      ),
    ),
    section(
      'temoins',
      'Témoins de connexion (cookies)',
      p(
        'Un seul est déposé, quand vous vous connectez : il vous garde connecté, n’est lisible que par ce site et disparaît à la déconnexion ou après deux heures sans activité. Il est indispensable au service que vous demandez : la loi dispense de votre consentement. Il n’y a ni mesure d’audience, ni publicité, ni traceur.',
      ),
      p(
        'Pour ne rien perdre en cas de coupure, les réponses que vous saisissez peuvent être gardées sur votre appareil jusqu’à ce que le site les ait reçues.',
      ),
    ),
    section(
      'droits',
      'Vos droits',
      p(
        'Vous pouvez demander à voir les données qui vous concernent, à les faire rectifier ou compléter, à en limiter l’usage, et vous opposer à leur traitement pour une raison tenant à votre situation. Écrivez au service nommé sur la page de l’appel à projets, à la rubrique « Contacts » : il transmet la demande au délégué à la protection des données du ministère et vous répond dans le mois.',
      ),
      p(
        'Si la réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la Commission nationale de l’informatique et des libertés, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, ou ',
        link('sur le site de la CNIL', 'https://www.cnil.fr/fr/plaintes'),
        '.',
      ),
    ),
  ],
}
