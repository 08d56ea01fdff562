public import Funding
public import SQLCore

extension NetworkStore {
    /// The words that are kept with the desk's networks; `nil` where they have not been worked out.
    public static func words(
        desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [Network.ID: Set<String>?] {
        var found: [Network.ID: Set<String>?] = [:]
        for row in try connection.rows("SELECT network, words FROM network_membership WHERE desk = \(desk)") {
            let words = try row.decode("words", as: String.self)
            found[try row.decode("network")] = .some(words.isEmpty ? nil : Set(words.split(separator: " ").map(String.init)))
        }
        return found
    }

    /// Keeps the words that one is found by.
    public static func setWords(
        _ words: [String], of id: Network.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            "UPDATE network_membership SET words = \(WordCondition.kept(words)) WHERE desk = \(desk) AND network = \(id)")
    }
}
