import Casework
import Hummingbird

/// What answers an address of the staff's pages, and who is let at it.
enum WorkRoute: Sendable {
    /// Whoever is not signed in, too.
    case entrance(@Sendable () async throws -> Response)
    /// Whoever is signed in and may do `needs`; `nil` for everybody who is.
    case staff(needs: StaffAction?, @Sendable (StaffRequest) async throws -> Response)
    /// The same for a form with a file.
    case upload(needs: StaffAction, @Sendable (StaffRequest) async throws -> Response)

    /// Whoever is signed in.
    static func everybody(_ answer: @escaping @Sendable (StaffRequest) async throws -> Response) -> WorkRoute {
        .staff(needs: nil, answer)
    }
}
