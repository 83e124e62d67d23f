// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:c9bab4d968ec7f1ceb049ae75c291488e7b7e6e0329cf2a3cd0c798ef7d4a1af",
  "content": {
    "sha256:3921b3d5446f72c646c482ebd889a68c1093c98063bcbaef810108d5136deee0": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2d227bOBCGe7t6Cq/3trFEHaiFgFwU2ABboIdFtrtArwJZZm0htCiIUhK/fUnZ6UEu4krFDNh6JkB0sAw5/vQPOcMhsywr/xmwBcbSJOm3xobbfp8lAeNRksRBaM7zxFw+S6A/mLVOt3ljbolxLwfN8s/1Bp5/mn4/f8YSZviHvv10y07vluqB+IPxB/6GT+s/jAf8A5aGz2YoTM6c/x+/L4VU9ytR3M4Oz4F3pl/F2eq/yFv3/D8j/4/FXxQb5Rh/zgPij8X/Qy61cIp/GEQx8cfiv1G6rfIt2CMwgX9C+sfjf1tK6Zr/Tyn+Q+MvNUL+Zxz/iPSPx792kT+1/3j871fOxX/U/8PjD5z+naT/hPjj8ZdC1I7Ff4nJ/xJ/HP6t6gpIFzCFP7X/iPybDjL9M8X/pyHlf1FsJe6cHP/nEY3/Y5hoCzf5m/if+OPwz2VdVuKiEVLkEAMBFjCP4yf4p8fxP6fxfwyLFmG4CGjI/1yt1399C9oGjPf/aRRR+4/KP2/gQsDx/t/Uf5n2n/w/vD38yW94TP7/3P3/vWok1CjAKf0zFg71H5l0AekfwQ59/6Xp+Mt8p7rWO5y5FTv9uH+IDDzzoFy0SkntPZaKynJZXHRtaU6Rln5W/a8b1UHn/5/Uf8SH/T8ekf5RrFGqzR6yILM7nsm3mgPWHzw3B89XudiqyttvzEvh0UudFo22bwqCzKvUUq125shM4InijHzCT6F/jPq/J/v/32j/zSnSP4JJVeTSPgCk1bPWP2QJ2En9xwP9U/uPZixMF4H5Yb999gRZ9uURaeRX17/ScGM/08b/44iZ/G+4WPidbnwTZMJ9Rsr/+nWuNWQJ6Cn/HwVs6P/TlMb/cOO/fQSY+fvf+7LQT/Egy+yePZv52r5WKanW5VeBYZgdDvorBtetO6HtfeIg6SPF/bFvq0+qTsrB1YMwcv/7cNIfXEsu/If1rzdCQs4BOdn/M8VeQ/3T+D+OPSq935qFQEhP52UbtRXQBWAT6r/SiNb/wcn/mL419D0mrf9E9R8othWrMgd+AibU//T1/8QfgX/Vuqh/HpD+UUzVjvI3+V/iD291o8AnAFjAdkHHMf2/2MR/xB8n/4PS/z/m/iT/hPjj8O+cXP+V2/XfiD+89blUB+P/mOZ/4fBvnJz/yRn1/3D47zQK/5H9P27nfxN/eGu3NQZ/Nmr83+rf1P8Rf4w/v3HT/1P/H40/dBdwyvxPO/5L/PH4i+rOpfV/otjWf9H6L2j8S+D6r5H8WWz6/8Qfhz/0GPAk/0/jf6j8IWuAT87/48nx+o80/x/F3rx4fXU5f9HP8529KqvuYe69/OtyP/HX+//q+t+Xb9/cmDOHhWL+ub569+79zfHbZnf2irn399vXVzf/Xb+6nG/attaZf1heSNqLFqpZ+3OqMXNM/3auB2ALMMH/p4zyv8j84aLA0fxZENP6b3j8oceAJug/SSj/i8d/kzeQRcBT/H9I+kexu9zJ/G9i//8L8cfhX+TFxjH9cxr/x+PvYv7H5n+JPxJ/tXaOP9X/4fGHrgGcwD82U8KJPxJ/6BqQ8fUfhj/Vf5CRkZGB2kfha/oMAIYAAA==",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:c3d7255daea9caa687a081988449ebf939418504b693906af6fe9e31ca8b8877": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:a39c8020146aa1755522523b8090ca26df5a29e46f59d0cf8a19eb7c0de4ad70\"]}}"
    },
    "sha256:ba21fc814fc4ab01a30a902ae73abd989261986716522afad320ed598ec3d823": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:c3d7255daea9caa687a081988449ebf939418504b693906af6fe9e31ca8b8877\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:3921b3d5446f72c646c482ebd889a68c1093c98063bcbaef810108d5136deee0\",\"size\":1207}]}"
    },
    "sha256:c9bab4d968ec7f1ceb049ae75c291488e7b7e6e0329cf2a3cd0c798ef7d4a1af": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:ba21fc814fc4ab01a30a902ae73abd989261986716522afad320ed598ec3d823\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
