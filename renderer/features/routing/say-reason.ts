export { sayReason } from '../../../shared/i18n/say-reason';
