/* The floor that everything is compared with: libyaml's event parser and nothing else.
 *
 *   floor FILE...          reads each file and goes over its events once
 *   floor -n TIMES FILE    goes over the events of one file again and again, and prints the nanoseconds of the best time
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

static unsigned char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) return NULL;
    *size = (size_t)ftell(file);
    rewind(file);
    unsigned char *text = malloc(*size + 1);
    if (!text || fread(text, 1, *size, file) != *size) return NULL;
    fclose(file);
    return text;
}

static int events(const unsigned char *text, size_t size) {
    yaml_parser_t parser;
    yaml_event_t event;
    int done = 0;
    if (!yaml_parser_initialize(&parser)) return 0;
    yaml_parser_set_input_string(&parser, text, size);
    while (!done) {
        if (!yaml_parser_parse(&parser, &event)) return 0;
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return 1;
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments) {
    int first = 1, times = 0;
    if (count > 3 && !strcmp(arguments[1], "-n")) {
        times = atoi(arguments[2]);
        first = 3;
    }
    for (int i = first; i < count; i++) {
        size_t size = 0;
        unsigned char *text = read_file(arguments[i], &size);
        if (!text || !events(text, size)) return 1;
        long long best = 0;
        for (int time = 0; time < times; time++) {
            long long start = now();
            if (!events(text, size)) return 1;
            long long took = now() - start;
            if (!best || took < best) best = took;
        }
        if (times) printf("%lld\n", best);
        free(text);
    }
    return 0;
}
