import Foundation
import Funding
import Storage

/// A content that lies in its place, or is about to, while it is not certain that the database tells of it.
struct ContentInDoubt: Sendable, Hashable {
    let digest: String
    let desk: MunicipalDesk.ID
    /// The file that says so.
    let note: URL

    /// Says that it is settled: the database tells of it, or it is gone.
    func settle() {
        unlink(note.path)
    }
}
