import { typeset } from '../typeset.ts'
import { link, p, section, ul, type LegalPage } from './words.ts'

/** Legal notice: loi 2004-575, art. 1-1; ordonnance 2005-1516. */
export const noticePage: LegalPage = {
  title: 'Mentions légales',
  lead: typeset('Qui publie ce site, ce qui y fait foi, et comment s’en servir.'),
  sections: [
    section(
      'editeur',
      'Éditeur et hébergement',
      p(
        'Ce site est édité par le service de l’État qui exploite cette plateforme, pour le compte du ministère chargé du travail (délégation générale à l’emploi et à la formation professionnelle). La personne qui dirige ce service est directrice de la publication.',
      ),
      p(
        'L’hébergement est assuré par ce service ou par le prestataire qu’il a retenu. Leurs noms, adresses et numéros de téléphone sont communiqués à toute personne qui les demande au service nommé sur la page d’un appel à projets.',
      ),
    ),
    section(
      'foi',
      'Ce qui fait foi',
      ul(
        'le texte officiel d’un appel à projets est celui que la DGEFP a signé : sa version est offerte en premier sur la page de l’édition dès qu’elle y est jointe. En cas d’écart avec la présentation du site, c’est lui qui vaut ;',
        'chaque édition publiée est scellée : la version sous laquelle un dossier a été déposé reste celle qui lui est appliquée, même si une autre est publiée ensuite ;',
        'le dépôt est prouvé par l’accusé de réception électronique (articles L.112-3 et L.112-11 du code des relations entre le public et l’administration). L’heure retenue est celle du serveur ;',
        [
          'un document délivré par ce site se contrôle par son code, à la page « ',
          link('Vérifier un document', '/verifier'),
          ' ».',
        ],
      ),
    ),
    section(
      'disponibilite',
      'Disponibilité',
      p(
        'Le site est ouvert à toute heure, sauf interruption pour entretien ou incident. N’attendez pas la dernière heure : un dossier qui n’est pas arrivé avant l’heure de clôture n’est pas reçu. Si un incident du site lui-même vous en empêche, prévenez aussitôt le service qui reçoit les dossiers.',
      ),
    ),
    section(
      'reutilisation',
      'Réutilisation',
      p(
        'Les textes et les données publiés ici sont des informations publiques : ils se réutilisent librement, sans en altérer le sens, en citant leur source et leur date (articles L.321-1 et L.322-1 du code des relations entre le public et l’administration). La page « ',
        link('Données ouvertes', '/donnees'),
        ' » en donne une partie sous une forme lisible par les machines.',
      ),
      p(
        'Les caractères d’écriture sont ceux de la famille Source Sans 3, sous licence SIL Open Font 1.1. Les icônes ont été dessinées pour ce site.',
      ),
    ),
    section(
      'bon-usage',
      'Bon usage',
      p(
        'Chacun protège son mot de passe et répond de ce qui est fait avec son compte. Une fausse déclaration faite pour obtenir une subvention, ou l’entrave au fonctionnement du site, expose à des poursuites (articles 323-1 et suivants, 441-6 et 441-7 du code pénal).',
      ),
      p(
        'Une faille de sécurité se signale au service qui exploite cette plateforme, sans l’exploiter ni la rendre publique avant sa correction.',
      ),
    ),
  ],
}
