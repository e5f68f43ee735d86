import { createAll, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput,
  Radios, ServiceNavigation, SkipLink } from './govuk.js';

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner,
  PasswordInput, Radios, ServiceNavigation, SkipLink]) createAll(component);

// For the pieces that follow: what stands in a form, but for what changes by itself.
const typedIn = (form) => {
  const boxes = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== '_csrf' && name !== 'revision');
  return new URLSearchParams(boxes).toString();
};
// After an error, or when words came back after a session had ended, what stands there is not kept anywhere yet.
const isUnsaved = () => document.title.startsWith('Error:') || document.querySelector('[data-unsaved]') !== null;
