import Exporting
import Foundation
import Funding
import Testing

@testable import Pages

/// Every page in both languages against its stored picture. `RECORD_SNAPSHOTS=1` stores them anew; the change is then reviewed as code.
@Suite struct SnapshotTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

    @Test(arguments: PreviewPages.all.map(\.name), Language.allCases)
    func `a page looks as it did`(name: String, language: Language) throws {
        let page = try #require(PreviewPages.all.first { $0.name == name }?.page)
        // The hashes of the files would change every snapshot whenever a colour does.
        var html = String(decoding: page.document(in: PreviewPages.context(language)), as: UTF8.self)
            .replacing(SiteLook.standard.stylesheet.name, with: "utblick.css").replacing(Asset.workStylesheet.name, with: "work.css")
            .replacing(SiteLook.standard.icon.name, with: "utblick.svg")
        for script in Asset.scripts + [Asset.surroundingScript] { html = html.replacing(script.name, with: Self.plainName(of: script)) }
        try compare(html, with: "\(name).\(language.rawValue).html")
    }

    @Test(arguments: PreviewPages.parts.map(\.name), Language.allCases)
    func `a part for pages of other sites looks as it did`(name: String, language: Language) throws {
        let page = try #require(PreviewPages.parts.first { $0.name == name }?.page)
        let html = String(decoding: page.document(in: PreviewPages.context(language)), as: UTF8.self)
            .replacing(SiteLook.standard.embedStylesheet.name, with: "embed.css").replacing(Asset.partScript.name, with: "embed.js")
        try compare(html, with: "\(name).\(language.rawValue).html")
    }

    @Test(arguments: (PreviewWork.pages.map(\.name) + PreviewWork.entrance.map(\.name)), Language.allCases)
    func `a page of the staff looks as it did`(name: String, language: Language) throws {
        let html = String(decoding: try #require(PreviewWork.document(name, in: language)), as: UTF8.self)
            .replacing(SiteLook.standard.stylesheet.name, with: "utblick.css").replacing(Asset.workStylesheet.name, with: "work.css")
            .replacing(SiteLook.standard.icon.name, with: "utblick.svg")
        try compare(html, with: "\(name).\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `the page in a package for the archive looks as it did`(language: Language) throws {
        let html = String(decoding: ArchiveIndex(PreviewDocuments.manifest(language)).document, as: UTF8.self)
        #expect(!html.contains("<script") && !html.contains("<link") && html.contains("%20plan%20%231%3F.pdf"))
        try compare(html, with: "archive-index.\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `the council report for printing reads as it did`(language: Language) throws {
        let sheets = PreviewReport.sheets(PreviewReport.report, in: language)
        try compare(String(decoding: CouncilReportDocument(sheets).bytes, as: UTF8.self), with: "report-document.\(language.rawValue).html")
        let csv = sheets.all.map {
            let text = String(decoding: CSVFile($0, separator: FileFormat.separator(in: language)).bytes, as: UTF8.self)
            // Reading the snapshot takes the mark for what it is.
            return text.trimmingPrefix("\u{FEFF}").replacing("\r\n", with: "\n")
        }
        try compare(csv.joined(separator: "\n"), with: "report-document.\(language.rawValue).csv")
    }

    @Test(arguments: Language.allCases)
    func `news and calendars read as they did`(language: Language) throws {
        let context = PreviewPages.context(language)
        let feed = PreviewPages.feed.feed(in: context)
        try compare(String(decoding: feed.atom, as: UTF8.self).replacing("><", with: ">\n<"), with: "feed.\(language.rawValue).atom")
        try compare(String(decoding: feed.json, as: UTF8.self).replacing("\",\"", with: "\",\n\""), with: "feed.\(language.rawValue).json")
        let calendar = PreviewPages.calendarFile.file(in: context)
        try compare(String(decoding: calendar.bytes, as: UTF8.self).replacing("\r\n", with: "\n"), with: "feed.\(language.rawValue).ics")
    }

    /// A file's name without its hash.
    private static func plainName(of asset: Asset) -> String { asset.name.replacing(/-[0-9a-f]{16}/, with: "") }

    @Test func `the style sheet and the scripts are as they were`() throws {
        try compare(String(decoding: SiteLook.standard.stylesheet.bytes, as: UTF8.self), with: "utblick.css")
        try compare(String(decoding: Asset.workStylesheet.bytes, as: UTF8.self), with: "work.css")
        try compare(String(decoding: SiteLook.standard.embedStylesheet.bytes, as: UTF8.self), with: "embed.css")
        for script in Asset.scripts + [Asset.partScript, Asset.surroundingScript] {
            try compare(String(decoding: script.bytes, as: UTF8.self), with: Self.plainName(of: script))
        }
    }

    private func compare(_ text: String, with fileName: String) throws {
        let file = Self.folder.appending(path: fileName)
        if Self.isRecording {
            try Data(text.utf8).write(to: file)
            return
        }
        let stored = try String(contentsOf: file, encoding: .utf8)
        #expect(firstDifference(between: stored, and: text) == nil)
    }

    /// The first line that differs, with both versions.
    private func firstDifference(between stored: String, and current: String) -> String? {
        let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
        let new = current.split(separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(old.count, new.count) {
            let before = index < old.count ? old[index] : "(nothing)"
            let after = index < new.count ? new[index] : "(nothing)"
            if before != after { return "line \(index + 1)\n  stored: \(before)\n  now:    \(after)" }
        }
        return nil
    }
}
