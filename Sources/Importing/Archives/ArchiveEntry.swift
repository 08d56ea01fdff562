import CLibArchive
import Foundation

/// One file in an archive, or a plain file on its own. Only to be used while it is handed over.
struct ArchiveEntry {
    /// As the archive gives it: `xml/project-1.xml`; for a plain or packed file its own name, `project.csv` for `project.csv.gz`.
    let name: String
    /// For messages: `cordis.zip: project.csv`.
    let place: String
    /// Whether it is the input itself, packed or not, and in no archive.
    let isWholeInput: Bool
    private let walk: ArchiveWalk

    /// The name without folders.
    var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// Calls `body` with the content, block by block.
    func forEachBlock(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        try walk.forEachBlock(at: place, body)
    }

    /// The whole content, refused when larger than `limit` bytes.
    func content(limit: Int) throws -> Data {
        var content = Data()
        try forEachBlock { block in
            guard block.count <= limit - content.count else {
                throw ImportRefusal(place: place, reason: "larger than \(limit) bytes, which no such file of the source is")
            }
            content.append(contentsOf: block)
        }
        return content
    }

    init(name: String, place: String, isWholeInput: Bool = false, walk: ArchiveWalk) {
        self.name = name
        self.place = place
        self.isWholeInput = isWholeInput
        self.walk = walk
    }
}
