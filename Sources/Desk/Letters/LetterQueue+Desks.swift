public import Funding
public import Storage

extension LetterQueue {
    /// Those desks of the installation that have letters to send, so that a round need not go through all of them.
    public func desksWaiting(beside desk: Desk) async throws -> Set<MunicipalDesk.ID> {
        let now = desk.surroundings.now()
        return try await desk.store.enteringAllDesks().read { try desksWaiting(at: now, on: $0) }
    }
}
