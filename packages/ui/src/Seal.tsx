/** The office's seal 卫, drawn: it looks the same before and without any font. */
export const Seal = () => (
  <svg class="seal" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="6" />
    <path d="M7 8.6h17.5M5 25h22" stroke-width="2" />
    <path d="M23.2 8.6v10.6q0 1.6-1.6 1.6l-2.8-1M14.4 8.6V25" stroke-width="3.2" />
  </svg>
)
