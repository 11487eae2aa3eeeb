// Makes each framed Sit Tight planner as high as what is in it. It is optional: without it, the frame keeps its height.
// A frame where a plan was made gets the event "sit-tight:plan-made", which bubbles.
addEventListener('message', ({ source, data }) => {
  if (data?.source !== 'sit-tight' || data.version !== 1) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // Only the frame that speaks is touched.
    if (frame.contentWindow !== source) continue;
    if (data.type === 'height' && data.height > 0) frame.style.height = `${Math.min(data.height, 20000)}px`;
    if (data.type === 'plan-made') frame.dispatchEvent(new CustomEvent('sit-tight:plan-made', { bubbles: true }));
  }
});
