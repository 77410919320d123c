export default function HomePage() {
  return <h1>ORAC</h1>
}
