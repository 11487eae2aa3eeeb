/** Hands the reader a file that was made on the device. */
export function downloadFile(name: string, text: string, type: string): void {
  const file = filePieces(type);
  file.add(text);
  file.download(name);
}

/** A file that comes in pieces: each is turned into bytes when it is added, for all at once would hold the page up. */
export function filePieces(type: string): {
  readonly add: (text: string) => void;
  readonly download: (name: string) => void;
} {
  const pieces: Blob[] = [];
  return {
    add: (text) => {
      pieces.push(new Blob([text]));
    },
    download: (name) => {
      const address = URL.createObjectURL(new Blob(pieces, { type: `${type};charset=utf-8` }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser has taken the file by the next turn.
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 0);
    },
  };
}
