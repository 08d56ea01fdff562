public import Foundation

/// What a desk keeps: its database and its data folder.
public struct DataPlace: Sendable {
    /// The folder in which a restore collects what it unpacks. While it is there, the folder around it is not whole.
    static let unfinishedRestore = ".unfinished-restore"

    public let database: DatabaseAddress
    public let folder: URL
    /// Where the key of private links lies.
    public let linkKey: URL

    public init(database: DatabaseAddress, folder: URL, linkKey: URL) {
        self.database = database
        self.folder = folder
        self.linkKey = linkKey
    }

    /// - Throws: `MovingFault` where a restore into the folder was broken off.
    public static func refuseUnfinishedRestore(in folder: URL) throws(MovingFault) {
        guard FileManager.default.fileExists(atPath: folder.appending(path: unfinishedRestore).path) else { return }
        throw MovingFault(
            .failed,
            "A restore into \(folder.path) was broken off, or goes on just now. If none does: remove everything in the folder, "
                + "\(unfinishedRestore) too, and restore again.")
    }
}
