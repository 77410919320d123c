// Stands for what no browser of ours needs.
export {}
