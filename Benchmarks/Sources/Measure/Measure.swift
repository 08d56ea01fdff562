import ArgumentParser
import Catalogue
import Desk
import Foundation
import Funding
import Language
import Matching
import Storage

/// Measures Utblick over many calls, and prints one table.
@main
struct Measure: AsyncParsableCommand {
    @Option(help: "The repository's root.") var root: String
    @Option(help: "The folder of third-party data.") var shared: String
    @Option(help: "The release binary; without it, `utblick serve` is not measured.") var utblick: String?
    @Option(help: "The folder for database and index; one that holds a database already is used as it is.") var data: String
    @Option(help: "How many calls to make.") var calls = 12_000
    @Option(help: "How many ideas to ask in process; 0 leaves out all that is asked.") var ideas = 600
    @Option(help: "How many feeds of each form to make; 0 leaves them out.") var feeds = 300
    @Flag(inversion: .prefixedNo, help: "Make the page of 50 matches again and again.") var rendered = true
    @Option(help: "The words of an idea.") var length = 200
    @Option(help: "How often to start the server.") var starts = 7
    @Option(help: "How many matches to ask the server for.") var requests = 200

    @Option(help: "How many projects to search; 0 leaves them out.") var searched = 100_000
    @Option(help: "How many queries to search them with.") var queries = 500
    @Option(help: "How many watches to hold changed calls against; 0 leaves them out.") var watches = 10_000
    @Option(help: "A Python with tantivy, to compare with.") var python: String?
    @Flag(help: "Measure the import of projects and nothing else.") var onlyImports = false
    @Flag(help: "Measure how the database grows with desks and inquiries, and nothing else.") var growth = false
    @Option(help: "The connection string of an empty PostgreSQL database, for --growth in place of SQLite.") var database: String?
    @Option(help: "For --growth: numbers of desks.") var desks = "1,10,100,290"
    @Flag(inversion: .prefixedNo, help: "For --growth: time the rounds for followers, which take longest.") var rounds = true
    @Option(help: "For --growth: numbers of inquiries, spread over the last number of desks.") var inquiries = "1000,10000,100000,1000000"

    @Option(help: "For --growth: how many cases, ten steps each, over the last number of desks; 0 leaves them out.") var cases = 100_000

    /// So many calls get their deadlines moved after the import, for the feeds to tell.
    private static let moved = 1_000

    private static let seed: UInt64 = 20_260_810
    private static let clock = ContinuousClock()

    func run() async throws {
        let place = Workplace(
            root: URL(filePath: root, directoryHint: .isDirectory), data: URL(filePath: data, directoryHint: .isDirectory))
        var report = Report()
        if growth { return try await grow(place, into: &report) }
        let (catalogue, words) = try readings(of: place, into: &report)
        try await importProjects(catalogue, words, place: place, into: &report)
        if onlyImports { return print(report.table) }
        let store = try await place.store()
        if try await store.read({ try CallStore.count(on: $0) }) == 0 { try await fill(store, into: &report) }
        let desk = try await open(place, catalogue, words, store, into: &report)
        if feeds > 0 { try await Feeds(desk: desk, rounds: feeds).measure(into: &report) }
        if rendered { try await RenderedMatches(desk: desk).measure(into: &report) }
        if ideas > 0 { try await ask(desk, place, catalogue, words, store, into: &report) }
        if watches > 0 { try await WatchBench(desk: desk, store: store, seed: Self.seed).measure(watches, into: &report) }
        if searched > 0 { try search(place: place, words: words, into: &report) }
        print(report.table)
    }

    private func grow(_ place: Workplace, into report: inout Report) async throws {
        func numbers(_ text: String) -> [Int] { text.split(separator: ",").compactMap { Int($0) } }
        let store = try await place.store(in: database)
        if try await store.read({ try CallStore.count(on: $0) }) == 0 { try await fill(store, into: &report) }
        let home = try await place.desk(place.catalogue(), place.words(), store)
        try await Growth(home: home, store: store.enteringAllDesks(), root: place.root, seed: Self.seed)
            .measure(desks: numbers(desks), rounds: rounds, inquiries: numbers(inquiries), cases: cases, into: &report)
        print(report.table)
    }

    /// Everything that is asked with an idea.
    private func ask(
        _ desk: Desk, _ place: Workplace, _ catalogue: Catalogue, _ words: WordAnalysis, _ store: Store, into report: inout Report
    ) async throws {
        var maker = try RecombinedIdeas(from: URL(filePath: shared).appending(path: Self.projects), seed: Self.seed)
        let texts = (0..<ideas).map { _ in maker.next(length: length) }
        try await match(texts, desk: desk, into: &report)
        try await MatcherAlone(place: place, catalogue: catalogue, words: words, store: store).measure(texts, into: &report)
        try count(texts, place: place, words: words, into: &report)
        if let utblick {
            try serve(URL(filePath: utblick), place: place, texts: texts, into: &report)
        }
    }

    /// First of all, while the process has held nothing else in memory.
    private func importProjects(_ catalogue: Catalogue, _ words: WordAnalysis, place: Workplace, into report: inout Report) async throws {
        let file = URL(filePath: shared).appending(path: Self.cordis)
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            report.add("importing projects", "skipped: \(Self.cordis) is not there")
            return
        }
        let folder = Workplace(root: place.root, data: place.data.appending(path: "imported", directoryHint: .isDirectory))
        let script = place.root.appending(path: "Benchmarks/cordis-tables.py")
        try await ImportedProjects(catalogue: catalogue, words: words, place: folder, script: script).measure(file, into: &report)
    }

    private func search(place: Workplace, words: WordAnalysis, into report: inout Report) throws {
        let file = URL(filePath: shared).appending(path: Self.cordis)
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            report.add("searching projects", "skipped: \(Self.cordis) is not there")
            return
        }
        var maker = try RecombinedProjects(from: file, seed: Self.seed)
        let search = ProjectSearch(
            words: words, data: place.data,
            tantivy: python.map { (URL(filePath: $0), place.root.appending(path: "Benchmarks/tantivy-row.py")) })
        try search.measure(maker.projects(searched), maker.queries(queries), into: &report)
    }

    private static let portal = "data/calls/portal_calls_2026-08-10.jsonl.gz"
    private static let cordis = "data/projects/cordis_horizon_europe_2021_2023.jsonl.gz"
    private static let projects = "data/projects/erdf_sweden_2014_2020.json.gz"

    /// What every start of the program reads: the catalogue and the words.
    private func readings(of place: Workplace, into report: inout Report) throws -> (Catalogue, WordAnalysis) {
        var (catalogue, words) = (try place.catalogue(), try place.words())
        let readingCatalogue = try (0..<5).map { _ in try Self.clock.measure { catalogue = try place.catalogue() }.milliseconds }
        let readingWords = try (0..<5).map { _ in try Self.clock.measure { words = try place.words() }.milliseconds }
        report.add(times: Spread(readingCatalogue), named: "reading the catalogue")
        report.add(times: Spread(readingWords), named: "reading lexicon and dictionary")
        return (catalogue, words)
    }

    /// Stores the calls by hundreds, as an import brings them.
    private func fill(_ store: Store, into report: inout Report) async throws {
        let real = try RealCall.all(in: URL(filePath: shared).appending(path: Self.portal))
        let now = Date()
        var maker = RecombinedCalls(from: real, on: Day(of: now, in: .brussels), at: now, seed: Self.seed)
        var time = Duration.zero
        var left = calls
        var moved: [CallRecord] = []
        while left > 0 {
            var page: [CallRecord] = []
            while page.count < min(left, 100), let record = try maker.next() { page.append(record) }
            guard !page.isEmpty else { break }
            left -= page.count
            let records = page
            if moved.count < Self.moved { moved += records.prefix(Self.moved - moved.count) }
            time += try await Self.clock.measure {
                _ = try await store.write { try CallStore.upsert(contentsOf: records, at: now, on: $0) }
            }
        }
        let later = moved.map { $0.moving(days: 14) }
        _ = try await store.write { try CallStore.upsert(contentsOf: later, at: now + 3_600, on: $0) }
        report.add("storing \(calls) calls made of \(real.count)", "\(Report.text(time.milliseconds / 1_000)) s")
    }

    private func open(
        _ place: Workplace, _ catalogue: Catalogue, _ words: WordAnalysis, _ store: Store, into report: inout Report
    ) async throws -> Desk {
        let isBuilt = FileManager.default.fileExists(atPath: place.indexFolder.path)
        var desk: Desk?
        let building = try await Self.clock.measure { desk = try await place.desk(catalogue, words, store) }
        if !isBuilt { report.add("opening the desk, index built", "\(Report.text(building.milliseconds / 1_000)) s") }
        var times: [Double] = []
        for _ in 0..<5 {
            times.append(try await Self.clock.measure { desk = try await place.desk(catalogue, words, store) }.milliseconds)
        }
        report.add(times: Spread(times), named: "opening the desk, index mapped")
        report.add("size of the index", Report.megabytes(try indexFiles(of: place).reduce(0) { $0 + Workplace.size(of: $1) }))
        report.add("size of the database", Report.megabytes(Workplace.size(of: place.databaseFile)))
        guard let desk else { throw Workplace.Unusable(description: "the desk did not open") }
        return desk
    }

    private func indexFiles(of place: Workplace) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: place.indexFolder, includingPropertiesForKeys: nil)
    }

    /// Each idea once, in order: the first with everything cold, and each with words that nobody has asked for yet.
    private func match(_ texts: [String], desk: Desk, into report: inout Report) async throws {
        let matching = MatchIdea(desk)
        var (reading, answering, answeringAgain, found): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        var (working, workingAgain): ([Double], [Double]) = ([], [])
        let moment = Moment(Date())
        for round in 0..<2 {
            for text in texts {
                let began = Self.clock.now
                guard let idea = IdeaReading(IdeaDraft(text: text), words: desk.words, catalogue: desk.catalogue).idea else {
                    continue
                }
                let read = Self.clock.now
                let workedBefore = ProcessorTime.now
                let answer = try await matching.answer(to: idea, at: moment)
                let worked = ProcessorTime.now - workedBefore
                let answered = Self.clock.now
                if round == 0 {
                    reading.append(began.duration(to: read).milliseconds)
                    answering.append(read.duration(to: answered).milliseconds)
                    working.append(worked)
                    found.append(Double(answer.matches.count))
                } else {
                    answeringAgain.append(read.duration(to: answered).milliseconds)
                    workingAgain.append(worked)
                }
            }
        }
        report.add("ideas that could be read", "\(answering.count) of \(texts.count), \(length) words each")
        report.add("match: the first idea", "\(Report.text(answering.first ?? .nan)) ms")
        let later = Spread(Array(answering.dropFirst()))
        report.add("match: the others", Report.times(later), figure: later.percentile(99), below: 20, "ms")
        report.add(times: Spread(Array(working.dropFirst())), named: "match: the others, processor time")
        report.add(times: Spread(answeringAgain), named: "match: the same ideas again")
        report.add(times: Spread(workingAgain), named: "match: the same ideas again, processor time")
        report.add(times: Spread(reading), named: "finding language and place of an idea")
        report.add("matches for an idea", Report.counts(Spread(found)))
    }

    /// What an idea costs on any machine.
    private func count(_ texts: [String], place: Workplace, words: WordAnalysis, into report: inout Report) throws {
        let file = try indexFiles(of: place).first { $0.lastPathComponent.hasPrefix("calls-") }
        guard let file else { return }
        let index = try SearchIndex(data: Data(contentsOf: file, options: .alwaysMapped))
        let concepts = texts.map { words.concepts(of: $0, in: .swedish) }
        let postings = concepts.map { concepts in
            concepts.flatMap(\.alternatives).reduce(0) { $0 + index.documentFrequency(of: $1.term) }
        }
        report.add("concepts of an idea", Report.counts(Spread(concepts.map { Double($0.count) })))
        report.add("index terms of an idea", Report.counts(Spread(concepts.map { Double($0.reduce(0) { $0 + $1.alternatives.count }) })))
        report.add("postings of an idea, spelling left out", Report.counts(Spread(postings.map(Double.init))))
    }

    private func serve(_ program: URL, place: Workplace, texts: [String], into report: inout Report) throws {
        var (first, match, memory): ([Double], [Double], [Double]) = ([], [], [])
        var requested: [Double] = []
        for start in 0..<max(1, starts) {
            let site = try ServedSite(program: program, place: place)
            defer { site.stop() }
            first.append(site.timeToFirstAnswer.milliseconds)
            match.append(try site.match(texts[start % texts.count]).milliseconds)
            if let peak = site.peakMemory { memory.append(Double(peak) / 1_000_000) }
            guard start == max(1, starts) - 1 else { continue }
            requested = try (0..<requests).map { try site.match(texts[($0 + start + 1) % texts.count]).milliseconds }
            if let peak = site.peakMemory {
                report.add(
                    "serve: peak memory after \(requests) matches", Report.megabytes(peak), figure: Double(peak) / 1_000_000, below: 300,
                    "MB")
            }
        }
        let starts = Spread(first)
        report.add("serve: start to first page", Report.times(starts), figure: starts.median, below: 1_000, "ms")
        report.add(times: Spread(match), named: "serve: first page of matches")
        report.add(times: Spread(requested), named: "serve: page of matches")
        report.add("serve: peak memory after the first two pages", "\(Report.text(Spread(memory).maximum)) MB")
    }
}
