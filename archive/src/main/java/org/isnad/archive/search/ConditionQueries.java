package org.isnad.archive.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.search.query.Condition.All;
import org.isnad.archive.search.query.Condition.Any;
import org.isnad.archive.search.query.Condition.Days;
import org.isnad.archive.search.query.Condition.Everything;
import org.isnad.archive.search.query.Condition.Not;
import org.isnad.archive.search.query.Condition.Value;
import org.isnad.archive.search.query.Condition.Who;
import org.isnad.archive.search.query.Condition.Words;
import org.isnad.archive.search.query.DayField;
import org.isnad.archive.search.query.TextField;
import org.isnad.archive.search.words.WordForms;

/**
 * Conditions as Lucene queries. Words that are looked for everywhere rank the hits; all else only decides whether there
 * is one.
 */
final class ConditionQueries {
    /** A word of the title tells more of what an article is about than one of its text. */
    private static final float TITLE = 2;

    private ConditionQueries() {}

    static Query of(Condition condition, Level level) {
        return new BooleanQuery.Builder()
                .add(query(condition, level), Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.LEVEL, level.term())), Occur.FILTER)
                .build();
    }

    private static Query query(Condition condition, Level level) {
        return switch (condition) {
            case Words words -> words(words, level);
            case Value value -> unranked(new TermQuery(new Term(IndexFields.of(value.field()), value.value())));
            case Who who ->
                unranked(new TermQuery(
                        new Term(IndexFields.WHO, PartDocument.kept(who.name().term()))));
            case Days days -> unranked(days(days));
            case All all -> all(all, level);
            case Any any -> {
                var query = new BooleanQuery.Builder();
                any.conditions().forEach(one -> query.add(query(one, level), Occur.SHOULD));
                yield query.build();
            }
            case Not not -> all(new All(List.of(not)), level);
            case Everything everything -> unranked(MatchAllDocsQuery.INSTANCE);
        };
    }

    private static Query all(All all, Level level) {
        var query = new BooleanQuery.Builder();
        boolean positive = false;
        for (Condition one : all.conditions()) {
            if (one instanceof Not not) {
                query.add(query(not.condition(), level), Occur.MUST_NOT);
            } else {
                query.add(query(one, level), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            query.add(unranked(MatchAllDocsQuery.INSTANCE), Occur.MUST);
        }
        return query.build();
    }

    private static Query unranked(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static Query words(Words words, Level level) {
        if (words.field() != TextField.TEXT) {
            return new BoostQuery(
                    words(words, IndexFields.of(words.field())), words.field() == TextField.TITLE ? 1 : 0);
        }
        Query text = words(words, IndexFields.of(TextField.TEXT));
        return level != Level.ARTICLES
                ? text
                : new DisjunctionMaxQuery(
                        List.of(text, new BoostQuery(words(words, IndexFields.of(TextField.TITLE)), TITLE)), 0.1f);
    }

    private static Query words(Words words, String field) {
        if (words.words().size() > 1) {
            var phrase = new MultiPhraseQuery.Builder();
            words.words().forEach(word -> phrase.add(terms(field, word).toArray(Term[]::new)));
            return phrase.build();
        }
        String word = words.words().getFirst();
        return switch (words.match()) {
            case WHOLE -> any(field, terms(field, word));
            case BEGINNING -> new PrefixQuery(new Term(field, WordForms.spelling(word)));
            case SIMILAR -> {
                String spelling = WordForms.spelling(word);
                yield new FuzzyQuery(new Term(field, spelling), spelling.length() < 5 ? 1 : 2, 1);
            }
        };
    }

    private static List<Term> terms(String field, String word) {
        Set<String> forms = WordForms.ofQuery(word);
        return forms.stream().map(form -> new Term(field, form)).toList();
    }

    private static Query any(String field, Collection<Term> terms) {
        var query = new SynonymQuery.Builder(field);
        terms.forEach(query::addTerm);
        return query.build();
    }

    private static Query days(Days days) {
        if (days.field() == DayField.HAPPENED) {
            int from =
                    days.from() == null ? Integer.MIN_VALUE : (int) days.from().toEpochDay();
            int to = days.to() == null ? Integer.MAX_VALUE : (int) days.to().toEpochDay();
            return IntRange.newIntersectsQuery(IndexFields.of(days.field()), new int[] {from}, new int[] {to});
        }
        long from = days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay();
        long to = days.to() == null ? Long.MAX_VALUE : days.to().toEpochDay();
        return LongPoint.newRangeQuery(IndexFields.DAY, from, to);
    }
}
