import CHunspell
import Foundation
import Synchronization

/// Swedish dictionary forms by hunspell: cyklarna → cykel.
public final class SwedishMorphology: Sendable {
    /// Why the Swedish dictionary cannot be read.
    public enum DictionaryUnusable: Error, CustomStringConvertible {
        case missing(searched: [String])
        /// Hunspell reads files alone, and gets one with a part of the dictionary.
        case noTemporaryFile(folder: String, reason: String)

        public var description: String {
            switch self {
            case .missing(let searched):
                "no Swedish dictionary (sv_SE.aff and sv_SE.dic) in \(searched.joined(separator: ", ")); install the package hunspell-sv"
            case .noTemporaryFile(let folder, let reason):
                "the Swedish dictionary cannot be read: no temporary file in \(folder): \(reason)"
            }
        }
    }

    /// Where systems keep hunspell's dictionaries.
    public static let usualFolders = ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"]

    private struct State: ~Copyable {
        let handle: OpaquePointer
        var found: [String: [String]] = [:]

        deinit { Hunspell_destroy(handle) }
    }

    private let state: Mutex<State>

    /// Loads the dictionary, some 90 ms.
    public init(folders: [String] = usualFolders) throws(DictionaryUnusable) {
        let folder = folders.first {
            FileManager.default.isReadableFile(atPath: $0 + "/sv_SE.aff") && FileManager.default.isReadableFile(atPath: $0 + "/sv_SE.dic")
        }
        guard let folder, let handle = try Self.open(affixes: folder + "/sv_SE.aff", words: folder + "/sv_SE.dic") else {
            throw .missing(searched: folders)
        }
        state = Mutex(State(handle: handle))
    }

    /// Leaves out the rules of how numbers and some other words are put together (`COMPOUNDRULE`): where a piece of a word has no flags, hunspell
    /// 1.7.1 reads past its memory to look for theirs, and ends the program. "99miljöbilsklassad" and "xföretagsskatt" did so. The forms of one word in a
    /// thousand hang on these rules too, such as "årsåldern"; nearly all are compounds, which `CompoundSplitter` knows.
    private static func open(affixes: String, words: String) throws(DictionaryUnusable) -> OpaquePointer? {
        guard let text = FileManager.default.contents(atPath: affixes) else { return nil }
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.starts(with: "COMPOUNDRULE".utf8) }
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appending(path: "utblick-\(UUID().uuidString).aff")
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            try Data(kept.joined(separator: [UInt8(ascii: "\n")])).write(to: file, options: .withoutOverwriting)
        } catch {
            throw .noTemporaryFile(folder: folder.path, reason: error.localizedDescription)
        }
        return Hunspell_create(file.path, words)
    }

    /// The dictionary forms that `word` may be a form of, the likeliest first; empty for a word that hunspell does not know.
    ///
    /// Stems of only a part of a compound (skolträdgård → skol) are left out: `CompoundSplitter` does that with the lexicon.
    public func dictionaryForms(of word: String) -> [String] {
        state.withLock { state in
            if let known = state.found[word] { return known }
            var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
            let count = Hunspell_stem(state.handle, &list, word)
            defer { Hunspell_free_list(state.handle, &list, count) }
            var forms: [String] = []
            for position in 0..<max(0, Int(count)) {
                guard let text = list?[position] else { continue }
                let form = Token.fold(String(cString: text))
                if !forms.contains(form), Self.isInflection(word, of: form) { forms.append(form) }
            }
            // The cache is bounded: words come from outside.
            if state.found.count > 100_000 { state.found.removeAll(keepingCapacity: true) }
            state.found[word] = forms
            return forms
        }
    }

    /// Whether the two differ by an ending alone.
    private static func isInflection(_ word: String, of form: String) -> Bool {
        // "biologiska" is of "biologisk", which is another word than "biolog".
        guard !["isk", "iska", "iskt"].contains(where: word.hasSuffix) || form.contains("isk") else { return false }
        let common = zip(word, form).prefix { $0 == $1 }.count
        return common >= min(3, form.count) && word.count - common <= 5 && form.count - common <= 4
    }
}
